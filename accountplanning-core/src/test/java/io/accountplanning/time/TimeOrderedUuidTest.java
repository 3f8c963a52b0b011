package io.accountplanning.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedUuidTest {

    @Test
    void isOfVersionSevenAndOfTheVariantOfTheRfc() {
        assertThat(Stream.generate(TimeOrderedUuid::next).limit(10_000)).allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        });
    }

    @Test
    void startsWithTheMillisecondOfItsMaking() {
        long before = System.currentTimeMillis();
        long millisecond = TimeOrderedUuid.next().getMostSignificantBits() >>> 16;

        assertThat(millisecond).isBetween(before, System.currentTimeMillis() + 1_000);
    }

    @Test
    void oneMadeAfterTheOtherSortsAfterIt() {
        List<UUID> made = Stream.generate(TimeOrderedUuid::next).limit(100_000).toList();

        assertThat(made).isSortedAccordingTo(Comparator.comparing(UUID::toString));
    }

    @Test
    void isUniqueOverThreads() {
        List<UUID> made = IntStream.range(0, 200_000)
                .parallel()
                .mapToObj(i -> TimeOrderedUuid.next())
                .toList();

        assertThat(made).doesNotHaveDuplicates();
    }
}
