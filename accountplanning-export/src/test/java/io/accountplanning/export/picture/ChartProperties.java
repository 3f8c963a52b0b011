package io.accountplanning.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.health.HealthBand;
import io.accountplanning.relationshipmap.Support;
import io.accountplanning.settings.BcgCuts;
import io.accountplanning.table.RowId;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class ChartProperties {

    private static final TextMeasure MEASURE = PictureLook.STANDARD.measure();

    @Provide
    Arbitrary<List<BigDecimal>> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1E15"), new BigDecimal("1E15"))
                .ofScale(4)
                .list()
                .ofMaxSize(8);
    }

    @Property
    void ticksGoAroundAllValuesAndZeroInFewNiceSteps(@ForAll("amounts") List<BigDecimal> amounts) {
        List<BigDecimal> ticks = Ticks.around(amounts, 5).values();

        assertThat(ticks).hasSizeBetween(2, 7);
        assertThat(ticks).anyMatch(tick -> tick.signum() == 0);
        assertThat(amounts)
                .allSatisfy(amount -> assertThat(amount).isBetween(ticks.get(0), ticks.get(ticks.size() - 1)));
        BigDecimal step = ticks.get(1).subtract(ticks.get(0));
        assertThat(step.stripTrailingZeros().unscaledValue().intValueExact()).isIn(1, 2, 5);
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(ticks.get(i).subtract(ticks.get(i - 1))).isEqualByComparingTo(step);
        }
    }

    @Property(tries = 200)
    void namesOfBubblesCoverNothingAndEachIsSaid(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int count) {
        Random random = new Random(seed);
        List<BubbleLabels.Disc> discs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            discs.add(new BubbleLabels.Disc(
                    "Client " + i, 30 + random.nextInt(340), 30 + random.nextInt(240), 2 + random.nextInt(28)));
        }
        Box plot = new Box(0, 0, 400, 300);
        List<Box> taken = List.of(new Box(8, 8, 60, 16));
        BubbleLabels labels = new BubbleLabels(discs, plot, taken, List.of(), MEASURE);

        List<Box> boxes = labels.boxes();

        assertThat(boxes).allMatch(plot::holds).noneMatch(taken.get(0)::overlaps);
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j))).isFalse();
            }
        }
        long unsaid = labels.numbered().size();
        assertThat(labels.names().size() + unsaid).isEqualTo(count);
    }

    @Property
    void aHigherShareStandsFurtherLeftAndTheCutInTheMiddle(
            @ForAll @DoubleRange(min = 0.01, max = 100) double one,
            @ForAll @DoubleRange(min = 0.01, max = 100) double other,
            @ForAll @DoubleRange(min = 0.1, max = 5) double cut) {
        BcgScale scale =
                new BcgScale(List.of(bubble(one), bubble(other)), new BcgCuts(BigDecimal.TEN, BigDecimal.valueOf(cut)));

        assertThat(scale.across(Math.max(one, other))).isLessThanOrEqualTo(scale.across(Math.min(one, other)));
        assertThat(scale.across(one)).isBetween(0.0, 1.0);
        assertThat(scale.across(cut)).isEqualTo(0.5);
        assertThat(scale.across(0)).isEqualTo(1);
        assertThat(scale.shareTicks()).isNotEmpty();
    }

    private static BcgPicture.Bubble bubble(double share) {
        return new BcgPicture.Bubble("AP-1", "Acme", BigDecimal.TEN, BigDecimal.valueOf(share), null);
    }

    @Property
    void bandsAreToldApartInGrey(@ForAll HealthBand one, @ForAll HealthBand other) {
        if (one != other) {
            assertThat(ChartColours.of(one).contrast(ChartColours.of(other))).isGreaterThan(1.9);
        }
    }

    @Property
    void everySignOfSupportIsItsOwn(@ForAll Support one, @ForAll Support other) {
        assertThat(PersonMarks.sign(one).equals(PersonMarks.sign(other))).isEqualTo(one == other);
    }

    @Property(tries = 25)
    void noTextOfAHeatMapCoversAnother(
            @ForAll @IntRange(min = 1, max = 20) int units,
            @ForAll @IntRange(min = 1, max = 25) int products,
            @ForAll long seed)
            throws IOException {
        Svg svg = Svg.of(WhitespacePicture.of(WhitespaceMaps.random(units, products, seed), Pictures.EUR)
                .locale(Locale.FRANCE));

        PictureRulesTest.noneOverlap(svg);
    }

    /** A row of a hierarchy. */
    private record Member(Id id, @Nullable Id parent) {

        private record Id(UUID value) implements RowId {}
    }

    @Property
    void headingsStandRightBehindTheirGroup(@ForAll @IntRange(max = 60) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Member.Id parent = i > 0 && random.nextInt(3) > 0
                    ? members.get(random.nextInt(i)).id()
                    : null;
            members.add(new Member(new Member.Id(new UUID(1, i)), parent));
        }
        Map<Member.Id, Member.Id> parents = new HashMap<>();
        members.forEach(member -> parents.put(member.id(), member.parent()));

        List<Heading<Member.Id>> headings =
                Heading.of(members, new Heading.Reading<>(Member::id, Member::parent, Member::toString));

        assertThat(headings).hasSize(size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                boolean within = j >= i && j <= headings.get(i).last();
                assertThat(isBelow(headings.get(j).id(), headings.get(i).id(), parents))
                        .isEqualTo(within);
            }
        }
    }

    private static boolean isBelow(Member.Id one, Member.Id other, Map<Member.Id, Member.Id> parents) {
        for (Member.Id at = one; at != null; at = parents.get(at)) {
            if (at.equals(other)) {
                return true;
            }
        }
        return false;
    }
}
