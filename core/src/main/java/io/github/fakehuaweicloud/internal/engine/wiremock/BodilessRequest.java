package io.github.fakehuaweicloud.internal.engine.wiremock;

import com.github.tomakehurst.wiremock.http.ContentTypeHeader;
import com.github.tomakehurst.wiremock.http.Cookie;
import com.github.tomakehurst.wiremock.http.FormParameter;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A request without what WireMock would decode once more while it responds: the query, the body,
 * its multipart and its form. By then all of that was read or refused.
 */
final class BodilessRequest implements Request {

  private final Request request;

  BodilessRequest(Request request) {
    this.request = request;
  }

  @Override
  public byte[] getBody() {
    return new byte[0];
  }

  @Override
  public String getBodyAsString() {
    return "";
  }

  @Override
  public String getBodyAsBase64() {
    return "";
  }

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
  public FormParameter formParameter(String key) {
    return FormParameter.absent(key);
  }

  @Override
  public Map<String, FormParameter> formParameters() {
    return Map.of();
  }

  @Override
  public String getUrl() {
    return withoutQuery(request.getUrl());
  }

  @Override
  public String getAbsoluteUrl() {
    return withoutQuery(request.getAbsoluteUrl());
  }

  @Override
  public RequestMethod getMethod() {
    return request.getMethod();
  }

  @Override
  public String getScheme() {
    return request.getScheme();
  }

  @Override
  public String getHost() {
    return request.getHost();
  }

  @Override
  public int getPort() {
    return request.getPort();
  }

  @Override
  public String getClientIp() {
    return request.getClientIp();
  }

  @Override
  public String getHeader(String key) {
    return request.getHeader(key);
  }

  @Override
  public HttpHeader header(String key) {
    return request.header(key);
  }

  @Override
  public ContentTypeHeader contentTypeHeader() {
    return request.contentTypeHeader();
  }

  @Override
  public HttpHeaders getHeaders() {
    return request.getHeaders();
  }

  @Override
  public boolean containsHeader(String key) {
    return request.containsHeader(key);
  }

  @Override
  public Set<String> getAllHeaderKeys() {
    return request.getAllHeaderKeys();
  }

  @Override
  public QueryParameter queryParameter(String key) {
    return QueryParameter.absent(key);
  }

  @Override
  public Map<String, Cookie> getCookies() {
    return Map.of();
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
    return request.getProtocol();
  }

  private static String withoutQuery(String url) {
    return url.split("\\?", 2)[0];
  }
}
