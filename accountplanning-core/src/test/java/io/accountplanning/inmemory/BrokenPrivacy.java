package io.accountplanning.inmemory;

import static io.accountplanning.inmemory.BrokenStorageTest.broken;

import io.accountplanning.privacy.SectionTexts;
import io.accountplanning.privacy.StoredText;
import io.accountplanning.privacy.StoredTexts;
import io.accountplanning.privacy.TextVisitor;
import io.accountplanning.storage.Storage;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** Storages that break a rule of texts: somebody who was erased is left in one place. */
final class BrokenPrivacy {

    private BrokenPrivacy() {}

    static Stream<Arguments> all() {
        return Stream.of(
                broken(
                        "Privacy",
                        "texts are told of wherever they stand",
                        () -> hiding(text -> text.record().kind().equals("snapshot"))),
                broken(
                        "Privacy",
                        "a person who was erased stands in nothing that is read in another way",
                        () -> hiding(text -> text.part().equals("industries"))),
                broken("Privacy", "in pages of any size each text is told of once", BrokenPrivacy::thatEndEarly));
    }

    private static Storage with(UnaryOperator<StoredTexts> breaking) {
        return new ForwardingStorage() {
            @Override
            StoredTexts texts(StoredTexts right) {
                return breaking.apply(right);
            }
        };
    }

    private static Storage hiding(Predicate<StoredText> hidden) {
        return with(right -> (after, most, sections, visitor) ->
                right.walk(after, most, sections, text -> hidden.test(text) ? text.text() : visitor.visit(text)));
    }

    private static Storage thatEndEarly() {
        return with(right -> new StoredTexts() {
            @Override
            public @Nullable String walk(@Nullable String after, int most, SectionTexts sections, TextVisitor visitor) {
                @Nullable String next = right.walk(after, most, sections, visitor);
                return most < 100 ? null : next;
            }
        });
    }
}
