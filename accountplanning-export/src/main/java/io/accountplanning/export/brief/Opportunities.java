package io.accountplanning.export.brief;

import io.accountplanning.export.report.MarkdownLine;
import io.accountplanning.export.report.RecordRef;
import io.accountplanning.initiative.Initiative;
import io.accountplanning.initiative.Initiatives;
import io.accountplanning.offering.Level;
import io.accountplanning.offering.Offering;
import io.accountplanning.offering.ServiceAbilityOffering;
import io.accountplanning.planning.Planning;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.whitespace.WhitespaceBasis;
import io.accountplanning.whitespace.WhitespaceCell;
import io.accountplanning.whitespace.WhitespaceGap;
import io.accountplanning.whitespace.WhitespaceMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to win: open initiatives by what they weigh, gaps in the whitespace map, services that could be sold, and what is written. */
final class Opportunities {

    private static final Comparator<@Nullable BigDecimal> LARGEST =
            Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder());
    private static final Comparator<@Nullable Level> HIGHEST = Comparator.nullsLast(Comparator.<Level>reverseOrder());

    private final Facts facts;
    private final Answer answer = new Answer(5);

    Opportunities(Facts facts) {
        this.facts = facts;
    }

    Answer answer() {
        List<SectionType<?>> asked = new ArrayList<>();
        asked(Initiatives.SECTION, asked, this::initiatives);
        asked(WhitespaceMap.SECTION, asked, this::gaps);
        asked(ServiceAbilityOffering.SECTION, asked, this::offerings);
        facts.find(Planning.SECTION)
                .map(Planning::opportunities)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> answer.fact(
                        RecordRef.of(Planning.SECTION, "opportunities"), MarkdownLine.words(text, facts.labels())));
        if (answer.isEmpty() && !asked.isEmpty()) {
            List<String> names = asked.stream().map(facts.labels()::section).toList();
            answer.missing(RecordRef.of(asked.get(0)), facts.word("brief.noOpportunity", String.join(", ", names)));
        }
        return answer;
    }

    private <S extends PlanSection> void asked(
            SectionType<S> type, List<SectionType<?>> asked, java.util.function.Consumer<S> tell) {
        facts.find(type).ifPresent(section -> {
            asked.add(type);
            tell.accept(section);
        });
    }

    private void initiatives(Initiatives initiatives) {
        initiatives.open().stream()
                .sorted(Comparator.<Initiative, @Nullable BigDecimal>comparing(
                                one -> one.weightedValue().orElse(null), LARGEST)
                        .thenComparing(Initiative::value, LARGEST))
                .forEach(one ->
                        answer.fact(RecordRef.of(Initiatives.SECTION, Initiative.TABLE, one.id()), initiative(one)));
    }

    private String initiative(Initiative one) {
        StringBuilder text = new StringBuilder(one.name());
        BigDecimal value = one.value();
        if (value != null) {
            text.append(" – ").append(facts.money(value));
        }
        BigDecimal likely = one.probabilityPercent();
        if (likely != null) {
            text.append(", ").append(facts.word("brief.likely", facts.values().percent(likely)));
        }
        if (one.targetDate() != null) {
            text.append(", ").append(facts.word("brief.by", facts.date(one.targetDate())));
        }
        return text.toString();
    }

    private void gaps(WhitespaceMap map) {
        for (WhitespaceGap gap : map.gaps(Integer.MAX_VALUE)) {
            String value = map.basis() == WhitespaceBasis.PRICE
                    ? facts.money(gap.gap())
                    : facts.word("pieces", facts.values().number(gap.gap()));
            answer.fact(
                    RecordRef.of(
                            WhitespaceMap.SECTION,
                            WhitespaceCell.TABLE,
                            gap.cell().id()),
                    facts.word("brief.gap", gap.product(), gap.unit(), value));
        }
    }

    /** By what clients do not see of them, where it is seen. */
    private void offerings(ServiceAbilityOffering section) {
        section.offerings().stream()
                .sorted(Comparator.comparing(Offering::prioritization, HIGHEST)
                        .thenComparing(Offering::potential, HIGHEST)
                        .thenComparing(Offering::scale, HIGHEST))
                .forEach(one -> answer.fact(
                        RecordRef.of(ServiceAbilityOffering.SECTION, Offering.TABLE, one.id()), offering(one)));
    }

    private String offering(Offering one) {
        Level potential = one.potential();
        String text = facts.word("brief.offering", one.name());
        return potential == null
                ? text
                : text + ", "
                        + facts.word(
                                "brief.potential",
                                facts.labels()
                                        .constant(potential)
                                        .toLowerCase(facts.labels().locale()));
    }
}
