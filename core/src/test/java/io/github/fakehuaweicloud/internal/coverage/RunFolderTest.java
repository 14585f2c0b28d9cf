package io.github.fakehuaweicloud.internal.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.coverage.ContractItem.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

  private static final long GONE = 999_999_999L;
  private static final Item DURATION =
      new Item(Kind.ROW, "CCE", "CreateKubernetesClusterCert", "duration");
  private static final Item NAME = new Item(Kind.ROW, "HSS", "CreateMultiCloudClusters", "name");

  @TempDir private Path folder;

  @Test
  void has_what_all_jvms_of_a_run_have_put_there() {
    RunFolder run = new RunFolder(folder);
    add(run, new Jvm("build-1", GONE, 1, "a"), hit(DURATION, "RotationTest"));
    add(
        run,
        new Jvm("build-1", GONE + 1, 2, "a"),
        both(hit(DURATION, "RetryTest"), hit(NAME, "RetryTest")));

    assertThat(run.hits().tests())
        .isEqualTo(
            Map.of(DURATION, Set.of("RotationTest", "RetryTest"), NAME, Set.of("RetryTest")));
    assertThat(run.hits().editions()).containsExactly(CceEdition.JUNE_2023);
  }

  @Test
  void loses_nothing_when_many_add_at_once() {
    RunFolder run = new RunFolder(folder);

    IntStream.range(0, 50)
        .parallel()
        .forEach(i -> add(run, new Jvm("build-1", GONE + i, i, "a"), hit(DURATION, "Test" + i)));

    assertThat(run.hits().tests().get(DURATION)).hasSize(50);
  }

  @Test
  void names_a_hundred_tests_at_most_of_however_many_jvms() {
    RunFolder run = new RunFolder(folder);
    for (int i = 0; i < 150; i++) {
      add(run, new Jvm("build-1", GONE + i, i, "a"), hit(DURATION, "Test" + i, "Other" + i));
    }

    assertThat(run.hits().tests().get(DURATION)).hasSize(100);
  }

  @Test
  void has_what_each_class_loader_of_a_jvm_has_put_there() {
    RunFolder run = new RunFolder(folder);
    add(run, new Jvm("build-1", GONE, 1, "a"), hit(DURATION, "RotationTest"));
    add(run, new Jvm("build-1", GONE, 1, "b"), hit(NAME, "RetryTest"));

    assertThat(run.hits().tests()).containsOnlyKeys(DURATION, NAME);
  }

  @Test
  void is_written_to_by_an_interrupted_thread_which_stays_interrupted() {
    RunFolder run = new RunFolder(folder);
    Thread.currentThread().interrupt();

    add(run, new Jvm("build-1", GONE, 1, "a"), hit(DURATION, "RotationTest"));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(run.hits().tests()).containsOnlyKeys(DURATION);
  }

  @Test
  void says_which_setting_is_wrong_if_it_cannot_be_a_folder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> new RunFolder(file.resolve("below")).check())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("fake.huaweicloud.coverage: expected a folder that can be written");
  }

  @Test
  void has_the_latest_of_a_jvm_that_adds_again() {
    RunFolder run = new RunFolder(folder);
    Jvm jvm = new Jvm("build-1", GONE, 1, "a");
    add(run, jvm, hit(DURATION, "RotationTest"));
    add(run, jvm, both(hit(DURATION, "RotationTest"), hit(NAME, "RetryTest")));

    assertThat(run.hits().tests()).containsOnlyKeys(DURATION, NAME);
  }

  @Test
  void forgets_an_earlier_run_when_a_jvm_of_another_joins() {
    RunFolder run = new RunFolder(folder);
    add(run, new Jvm("build-1", GONE, 1, "a"), hit(DURATION, "RotationTest"));

    run.join(new Jvm("build-1", GONE + 1, 2, "a"));
    assertThat(run.hits().tests()).isNotEmpty();

    run.join(new Jvm("build-2", GONE + 2, 3, "a"));
    assertThat(run.hits().tests()).isEmpty();

    add(run, new Jvm("build-3", GONE + 3, 4, "a"), hit(NAME, "RetryTest"));
    assertThat(run.hits().tests()).containsOnlyKeys(NAME);
  }

  @Test
  void tells_the_last_jvm_of_a_run_that_it_is() {
    RunFolder run = new RunFolder(folder);
    Jvm own = new Jvm("build-1", GONE, 1, "a");
    Jvm alive = new Jvm("build-1", Jvm.current().pid(), Jvm.current().started(), "a");
    run.join(own);
    assertThat(add(run, own, Hits.NONE)).isTrue();

    run.join(new Jvm("build-1", GONE + 1, 2, "a"));
    assertThat(add(run, own, Hits.NONE)).as("another one has crashed").isTrue();

    run.join(alive);
    assertThat(add(run, own, Hits.NONE)).isFalse();
    assertThat(add(run, alive, Hits.NONE)).isTrue();
  }

  @Test
  void ignores_a_file_that_is_none_of_its_own() throws IOException {
    RunFolder run = new RunFolder(folder);
    add(run, new Jvm("build-1", GONE, 1, "a"), hit(DURATION, "RotationTest"));
    Files.writeString(folder.resolve("jvms/other.jvm"), "{\"of\": \"another version\"}");
    Files.writeString(folder.resolve("jvms/half.jvm"), "{\"run\":");

    assertThat(run.hits().tests()).containsOnlyKeys(DURATION);
  }

  @Test
  void says_where_it_looked_if_nobody_has_put_anything_there() {
    assertThatThrownBy(() -> Reports.read(folder.resolve("nowhere")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("nowhere")
        .hasMessageContaining("-Dfake.huaweicloud.coverage=true");
  }

  private static boolean add(RunFolder run, Jvm jvm, Hits hits) {
    return run.add(jvm, hits, RunFolder.Whole::isComplete);
  }

  private static Hits both(Hits one, Hits other) {
    return Hits.together(List.of(one, other));
  }

  private static Hits hit(Item item, String... tests) {
    return new Hits(Set.of(CceEdition.JUNE_2023), Map.of(item, Set.copyOf(List.of(tests))));
  }
}
