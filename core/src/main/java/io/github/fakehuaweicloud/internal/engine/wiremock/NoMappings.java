package io.github.fakehuaweicloud.internal.engine.wiremock;

import com.github.tomakehurst.wiremock.standalone.MappingsSource;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.StubMappings;
import java.util.List;

/**
 * No stubs in files. WireMock's own source looks for a user's directory, and loads a template
 * engine to name files that nobody writes.
 */
final class NoMappings implements MappingsSource {

  @Override
  public void loadMappingsInto(StubMappings stubMappings) {}

  @Override
  public void save(List<StubMapping> stubMappings) {}

  @Override
  public void save(StubMapping stubMapping) {}

  @Override
  @SuppressWarnings("removal") // abstract until WireMock removes it
  public void remove(StubMapping stubMapping) {}

  @Override
  public void removeAll() {}
}
