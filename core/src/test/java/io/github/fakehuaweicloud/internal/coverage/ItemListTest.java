package io.github.fakehuaweicloud.internal.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.wire.Names;
import io.github.fakehuaweicloud.testkit.Approved;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ItemListTest {

  @ParameterizedTest
  @EnumSource
  void is_made_out_of_the_pages_of_its_edition(CceEdition edition) {
    Approved.check(
        Path.of("src/main/resources/io/github/fakehuaweicloud/coverage")
            .resolve(Names.edition(edition) + ".txt"),
        ItemList.write(Contract.items(edition)));
  }

  @ParameterizedTest
  @EnumSource
  void is_read_as_it_was_written(CceEdition edition) {
    assertThat(ItemList.of(Set.of(edition))).isEqualTo(Contract.items(edition));
  }

  @Test
  void has_each_item_of_several_editions_once() {
    assertThat(ItemList.of(EnumSet.allOf(CceEdition.class)))
        .doesNotHaveDuplicates()
        .containsAll(Contract.items(CceEdition.JUNE_2023))
        .containsAll(Contract.items(CceEdition.latest()));
  }
}
