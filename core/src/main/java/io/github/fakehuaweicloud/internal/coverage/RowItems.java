package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.coverage.ContractItem.Kind;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.RequestRow;
import io.github.fakehuaweicloud.internal.contract.Section;
import io.github.fakehuaweicloud.internal.contract.Structure;
import io.github.fakehuaweicloud.internal.contract.Text;
import io.github.fakehuaweicloud.internal.contract.WholeNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a parameter can exercise: its row, and the values that the row names. */
record RowItems(Item row, List<Value> values) {

  RowItems {
    values = List.copyOf(values);
  }

  /**
   * A value that a row names.
   *
   * @param length how many characters it has at least
   * @param fits whether a sent value is that one
   */
  record Value(Item item, int length, Predicate<String> fits) {}

  static RowItems of(Page page, RequestRow place) {
    return new RowItems(Item.of(page, Kind.ROW, place.name()), new Values(page, place).all());
  }

  Stream<Item> all() {
    return Stream.concat(Stream.of(row), values.stream().map(Value::item));
  }

  /** The values that one row names. */
  private static final class Values {

    private final Page page;
    private final RequestRow place;
    private final List<Value> found = new ArrayList<>();

    Values(Page page, RequestRow place) {
      this.page = page;
      this.place = place;
    }

    List<Value> all() {
      if (place.row().type() instanceof Text text && !text.oneOf().isEmpty()) {
        text.oneOf().forEach(this::listed);
      } else if (place.row().type() instanceof Structure flag
          && flag.kind() == Structure.Kind.BOOLEAN) {
        listed("true");
        listed("false");
      } else if (isChosenByApplication()) {
        addBounds();
      }
      return found;
    }

    /** Ids in paths and credentials in headers are as long as the cloud made them. */
    private boolean isChosenByApplication() {
      Section section = place.table().section();
      return section == Section.QUERY || section == Section.BODY;
    }

    private void addBounds() {
      if (place.row().type() instanceof WholeNumber number) {
        number(number.min(), "the smallest");
        number(number.max(), "the largest");
        number.special().ifPresent(value -> number(value, "outside of the range"));
      } else if (place.row().type() instanceof Text text && text.maxLength() != Integer.MAX_VALUE) {
        length(text.minLength(), "the shortest");
        length(text.maxLength(), "the longest");
      }
    }

    private void listed(String value) {
      Item item = Item.of(page, Kind.VALUE, place.name().concat(" = ").concat(value));
      found.add(new Value(item, value.length(), value::equals));
    }

    private void number(long bound, String which) {
      String text = Long.toString(bound);
      Item item =
          Item.of(
              page, Kind.BOUND, place.name().concat(" = ").concat(text).concat(", ").concat(which));
      found.add(new Value(item, text.length(), text::equals));
    }

    private void length(int bound, String which) {
      String length = Integer.toString(bound).concat(bound == 1 ? " character, " : " characters, ");
      Item item =
          Item.of(page, Kind.BOUND, place.name().concat(" of ").concat(length).concat(which));
      found.add(new Value(item, bound, text -> text.codePointCount(0, text.length()) == bound));
    }
  }
}
