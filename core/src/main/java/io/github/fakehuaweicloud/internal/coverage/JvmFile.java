package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.coverage.ContractItem.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a JVM has exercised, as it is kept in a file for the other JVMs of the run. Not JSON: to
 * read and write documents takes a JVM that has just started longer than ten tests do.
 *
 * @param running whether the JVM had not come to its end when this was written
 */
record JvmFile(Jvm jvm, boolean running, Hits hits) {

  /** Changes with the format. */
  private static final String MAGIC = "fake-huaweicloud contract coverage 1";

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(MAGIC);
      out.writeUTF(jvm.run());
      out.writeLong(jvm.pid());
      out.writeLong(jvm.started());
      out.writeUTF(jvm.loader());
      out.writeBoolean(running);
      out.writeInt(hits.editions().size());
      for (CceEdition edition : hits.editions()) {
        out.writeUTF(edition.name());
      }
      out.writeInt(hits.tests().size());
      for (Map.Entry<Item, Set<String>> hit : hits.tests().entrySet()) {
        write(hit.getKey(), hit.getValue(), out);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void write(Item item, Set<String> tests, DataOutputStream out) throws IOException {
    out.writeUTF(item.kind().name());
    out.writeUTF(item.service());
    out.writeUTF(item.operation());
    out.writeUTF(item.name());
    out.writeInt(tests.size());
    for (String test : tests) {
      out.writeUTF(test);
    }
  }

  /** Empty for a file of another version, or none at all. */
  static Optional<JvmFile> read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (!in.readUTF().equals(MAGIC)) {
        return Optional.empty();
      }
      Jvm jvm = new Jvm(in.readUTF(), in.readLong(), in.readLong(), in.readUTF());
      boolean running = in.readBoolean();
      return Optional.of(new JvmFile(jvm, running, new Hits(readEditions(in), readTests(in))));
    } catch (IOException | IllegalArgumentException another) {
      return Optional.empty();
    }
  }

  private static Set<CceEdition> readEditions(DataInputStream in) throws IOException {
    Set<CceEdition> editions = EnumSet.noneOf(CceEdition.class);
    for (int left = in.readInt(); left > 0; left--) {
      editions.add(CceEdition.valueOf(in.readUTF()));
    }
    return editions;
  }

  private static Map<Item, Set<String>> readTests(DataInputStream in) throws IOException {
    Map<Item, Set<String>> tests = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      Item item = new Item(Kind.valueOf(in.readUTF()), in.readUTF(), in.readUTF(), in.readUTF());
      Set<String> names = new HashSet<>();
      for (int more = in.readInt(); more > 0; more--) {
        names.add(in.readUTF());
      }
      tests.put(item, names);
    }
    return tests;
  }
}
