package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.internal.wire.NewCluster;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The value of {@code --cluster}.
 *
 * @param id the cluster id
 * @param settings what differs from the defaults: {@code version}, {@code public-ip}, {@code
 *     private-ip}
 * @param hasApiServer whether a Kubernetes API server answers at the cluster's addresses
 */
record ClusterOption(String id, Map<String, String> settings, boolean hasApiServer) {

  private static final String API_SERVER = "api-server";

  ClusterOption {
    settings = Map.copyOf(settings);
  }

  static ClusterOption named(String id) {
    return new ClusterOption(id, Map.of(), false);
  }

  NewCluster document() {
    Optional<String> none = Optional.empty();
    return new NewCluster(
        Optional.of(id),
        none,
        none,
        none,
        setting("version"),
        none,
        none,
        setting("public-ip"),
        setting("private-ip"),
        Optional.empty(),
        none,
        none,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(hasApiServer),
        Optional.empty());
  }

  private Optional<String> setting(String name) {
    return Optional.ofNullable(settings.get(name));
  }

  /** Reads {@code ID[,version=v1.29][,public-ip=IP][,private-ip=IP][,api-server]}. */
  static final class Converter implements ITypeConverter<ClusterOption> {

    private static final Set<String> NAMES = Set.of("version", "public-ip", "private-ip");

    @Override
    public ClusterOption convert(String value) {
      String[] parts = value.split(",", -1);
      Map<String, String> settings = new LinkedHashMap<>();
      boolean apiServer = false;
      for (int i = 1; i < parts.length; i++) {
        if (parts[i].equals(API_SERVER)) {
          apiServer = true;
          continue;
        }
        String[] setting = parts[i].split("=", 2);
        if (setting.length < 2 || !NAMES.contains(setting[0])) {
          throw new TypeConversionException(
              "expected version=…, public-ip=…, private-ip=… or api-server after the cluster id, got '"
                  + parts[i]
                  + "'");
        }
        if (settings.put(setting[0], setting[1]) != null) {
          throw new TypeConversionException(setting[0] + " is given twice");
        }
      }
      return new ClusterOption(parts[0], settings, apiServer);
    }
  }
}
