package io.github.fakehuaweicloud.internal.iam;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.iam.User;
import io.github.fakehuaweicloud.internal.text.PercentEncoding;

/** Projects, accounts, users and services as IAM describes them, with links to the fake. */
final class Entities {

  private final Identity identity;
  private final String address;

  Entities(Identity identity, String address) {
    this.identity = identity;
    this.address = address;
  }

  /** The project that the region has by itself; its parent is the account. */
  ObjectNode project() {
    ObjectNode project = IamAnswers.object();
    project.put("id", identity.projectId()).put("name", identity.region());
    project.put("domain_id", identity.domainId()).put("parent_id", identity.domainId());
    project.put("is_domain", false).put("enabled", true).put("description", "");
    return linked(project, "projects", identity.projectId());
  }

  ObjectNode domain() {
    ObjectNode domain = IamAnswers.object();
    domain.put("id", identity.domainId()).put("name", identity.domainName());
    domain.put("enabled", true).put("description", "");
    return linked(domain, "domains", identity.domainId());
  }

  ObjectNode user(User user) {
    ObjectNode entry = IamAnswers.object();
    entry.put("id", user.id()).put("name", user.name()).put("domain_id", identity.domainId());
    entry.put("enabled", true).put("pwd_status", true).put("description", "");
    entry.putNull("password_expires_at");
    return linked(entry, "users", user.id());
  }

  /** Without links, as a token names it. */
  ObjectNode domainName() {
    return IamAnswers.object().put("id", identity.domainId()).put("name", identity.domainName());
  }

  /** The services of the fake, all at its one address. */
  ArrayNode catalog() {
    ArrayNode catalog = JsonNodeFactory.instance.arrayNode();
    catalog.add(service("cce", "ccev2.0", address));
    catalog.add(service("hss", "hss", address));
    catalog.add(service("keystone", "identity", address + "/v3"));
    return catalog;
  }

  private ObjectNode service(String name, String type, String url) {
    ObjectNode service = IamAnswers.object();
    service.put("id", id("service", type)).put("type", type).put("name", name);
    service
        .putArray("endpoints")
        .addObject()
        .put("id", id("endpoint", type))
        .put("interface", "public")
        .put("region", identity.region())
        .put("region_id", identity.region())
        .put("url", url);
    return service;
  }

  private String id(String kind, String type) {
    return Account.id(kind + ' ' + type + ' ' + identity.region());
  }

  private ObjectNode linked(ObjectNode entity, String kind, String id) {
    entity
        .putObject("links")
        .put("self", address + "/v3/" + kind + "/" + PercentEncoding.encode(id));
    return entity;
  }
}
