package io.github.fakehuaweicloud.wiremock;

import com.github.tomakehurst.wiremock.http.ContentTypeHeader;
import com.github.tomakehurst.wiremock.http.Cookie;
import com.github.tomakehurst.wiremock.http.FormParameter;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import io.github.fakehuaweicloud.requests.ReceivedRequest;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A request of the fake as WireMock sees it. */
final class SeenRequest implements Request {

  private final ReceivedRequest request;
  private final SeenTarget target;
  private final HttpHeaders headers;

  SeenRequest(ReceivedRequest request) {
    this(request, SeenTarget.of(request.target()));
  }

  private SeenRequest(ReceivedRequest request, SeenTarget target) {
    this.request = request;
    this.target = target;
    this.headers =
        new HttpHeaders(
            request.headerNames().stream()
                .map(name -> SeenHeaders.header(name, request.headers(name)))
                .toList());
  }

  boolean isUri() {
    return target.isUri();
  }

  /** Templates are given the parts of a URI. */
  SeenRequest withTargetThatIsAUri() {
    return new SeenRequest(request, target.encoded());
  }

  @Override
  public String getUrl() {
    return target.text();
  }

  @Override
  public String getAbsoluteUrl() {
    return "http://" + authority() + target.text();
  }

  @Override
  public RequestMethod getMethod() {
    return RequestMethod.fromString(request.method());
  }

  @Override
  public String getScheme() {
    return "http";
  }

  @Override
  public String getHost() {
    return SeenTarget.host(authority());
  }

  @Override
  public int getPort() {
    return SeenTarget.port(authority());
  }

  private String authority() {
    return request.header("Host").orElse("localhost");
  }

  /** The fake does not know it. */
  @Override
  public String getClientIp() {
    return "";
  }

  @Override
  public String getHeader(String key) {
    HttpHeader found = header(key);
    return found.isPresent() ? found.firstValue() : null;
  }

  @Override
  public HttpHeader header(String key) {
    return headers.getHeader(key);
  }

  @Override
  public ContentTypeHeader contentTypeHeader() {
    return headers.getContentTypeHeader();
  }

  @Override
  public HttpHeaders getHeaders() {
    return headers;
  }

  @Override
  public boolean containsHeader(String key) {
    return header(key).isPresent();
  }

  @Override
  public Set<String> getAllHeaderKeys() {
    return headers.keys();
  }

  @Override
  public QueryParameter queryParameter(String key) {
    return target.parameter(key);
  }

  @Override
  public FormParameter formParameter(String key) {
    return formParameters().getOrDefault(key, FormParameter.absent(key));
  }

  @Override
  public Map<String, FormParameter> formParameters() {
    return SeenForm.of(request);
  }

  @Override
  public Map<String, Cookie> getCookies() {
    return SeenHeaders.cookies(request.headers("Cookie"));
  }

  @Override
  public byte[] getBody() {
    return request.bodyBytes();
  }

  @Override
  public String getBodyAsString() {
    ContentTypeHeader type = contentTypeHeader();
    return type.isPresent() ? new String(getBody(), type.charset()) : request.body();
  }

  @Override
  public String getBodyAsBase64() {
    return Base64.getEncoder().encodeToString(getBody());
  }

  /** Patterns of parts are refused, so nobody asks for parts. */
  @Override
  public boolean isMultipart() {
    return false;
  }

  @Override
  public Collection<Part> getParts() {
    return List.of();
  }

  @Override
  public Part getPart(String name) {
    return null;
  }

  @Override
  public boolean isBrowserProxyRequest() {
    return false;
  }

  @Override
  public Optional<Request> getOriginalRequest() {
    return Optional.empty();
  }

  @Override
  public String getProtocol() {
    return "HTTP/1.1";
  }
}
