package io.github.fakehuaweicloud.kubernetes.resources;

import io.github.fakehuaweicloud.internal.kubernetes.resources.ResourcePath;
import io.github.fakehuaweicloud.internal.kubernetes.resources.ResourceType;
import io.github.fakehuaweicloud.kubernetes.KubernetesHandler;
import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** The resources of one cluster. One request after the other, so that a patch is one change. */
final class ResourceStore implements KubernetesHandler {

  private static final List<String> NAMESPACES =
      List.of("default", "kube-system", "kube-public", "kube-node-lease");

  private static final Set<String> SUBRESOURCES = Set.of("", "status", "scale");

  private final ReentrantLock lock = new ReentrantLock();
  private final Kept kept = new Kept();
  private final Types types = new Types(kept);
  private final Changes changes = new Changes();
  private final Watches watches = new Watches(lock, changes);
  private final Creating creating;
  private final Updating updating;
  private final Deleting deleting;

  ResourceStore() {
    Writes writes = new Writes(kept, changes);
    Deletion deletion = new Deletion(kept, types, writes);
    this.creating = new Creating(kept, writes);
    this.updating = new Updating(writes, creating, deletion);
    this.deleting = new Deleting(deletion);
    NAMESPACES.forEach(name -> writes.create(Types.NAMESPACES, "", namespace(name), false));
  }

  @Override
  public Optional<KubernetesResponse> handle(KubernetesRequest request) {
    return ResourcePath.parse(request.path()).map(path -> answer(request, path));
  }

  /** For tests: how many watches are open. */
  int watchers() {
    return changes.watchers();
  }

  private KubernetesResponse answer(KubernetesRequest request, ResourcePath path) {
    lock.lock();
    try {
      StoredType type = types.find(path).orElseThrow(Refusal::unknownResource);
      checkScope(type, path);
      return answer(new Operation(request, path, type));
    } catch (Refusal refusal) {
      return refusal.response();
    } catch (RuntimeException defect) {
      // Its message may quote what was sent, a Secret for one.
      return Refusal.badRequest(
              "the store of this fake cluster failed at this request with "
                  + defect.getClass().getSimpleName()
                  + ". Answer it by a handler of your own, or tell us")
          .response();
    } finally {
      lock.unlock();
    }
  }

  private KubernetesResponse answer(Operation operation) {
    if (!operation.path().isCollection()) {
      return ofObject(operation);
    }
    return switch (operation.request().method()) {
      case "GET" -> operation.isWatch() ? watch(operation) : list(operation);
      case "POST" -> creating.answer(operation);
      case "DELETE" -> deleting.all(operation, selected(operation), changes.version());
      default -> throw Refusal.methodNotAllowed();
    };
  }

  private KubernetesResponse ofObject(Operation operation) {
    ResourcePath path = operation.path();
    ResourceType type = operation.type().type();
    // The dispatcher's paths take only names that an object can have.
    Optional<Map<String, Object>> found =
        Names.flaw(type, path.name()).isPresent() || !isNamespace(path.namespace())
            ? Optional.empty()
            : kept.find(operation.type(), path.namespace(), path.name());
    if (operation.request().method().equals("PATCH")) {
      return updating.patch(operation, found);
    }
    Map<String, Object> current = found.orElseThrow(() -> Refusal.notFound(type, path.name()));
    return switch (operation.request().method()) {
      case "GET" ->
          Answers.object(200, path.subresource().equals("scale") ? Scale.of(current) : current);
      case "PUT" -> updating.put(operation, current);
      case "DELETE" -> {
        if (!path.subresource().isEmpty()) {
          throw Refusal.methodNotAllowed();
        }
        yield deleting.one(operation, current);
      }
      default -> throw Refusal.methodNotAllowed();
    };
  }

  private KubernetesResponse list(Operation operation) {
    return Answers.list(operation.type().type(), selected(operation), changes.version());
  }

  private KubernetesResponse watch(Operation operation) {
    if (operation.request().query("sendInitialEvents").isPresent()) {
      throw Refusal.withoutWatchList();
    }
    return watches.answer(
        operation.request().query("resourceVersion").orElse(""),
        operation.type(),
        selector(operation),
        () -> all(operation));
  }

  private List<Map<String, Object>> selected(Operation operation) {
    Predicate<Map<String, Object>> selector = selector(operation);
    return all(operation).stream().filter(selector).toList();
  }

  private List<Map<String, Object>> all(Operation operation) {
    String namespace = operation.path().namespace();
    return isNamespace(namespace) ? kept.all(operation.type(), namespace) : List.of();
  }

  private static boolean isNamespace(String name) {
    return name.isEmpty() || Names.isSubdomain(name);
  }

  private static Predicate<Map<String, Object>> selector(Operation operation) {
    return Selector.of(operation.request(), operation.type(), operation.path());
  }

  private static void checkScope(StoredType stored, ResourcePath path) {
    ResourceType type = stored.type();
    if (type.namespaced()
        ? path.namespace().isEmpty() && !path.isCollection()
        : !path.namespace().isEmpty()) {
      throw Refusal.unknownResource();
    }
    String subresource = path.subresource();
    if (!subresource.isEmpty()
        && (!SUBRESOURCES.contains(subresource) || !type.subresources().contains(subresource))) {
      throw Refusal.unsupported(
          "this fake cluster has no subresource " + subresource + " of " + type.plural());
    }
  }

  private static Map<String, Object> namespace(String name) {
    Map<String, Object> namespace = new LinkedHashMap<>();
    namespace.put("apiVersion", "v1");
    namespace.put("kind", "Namespace");
    Trees.objectIn(namespace, "metadata").put("name", name);
    return namespace;
  }
}
