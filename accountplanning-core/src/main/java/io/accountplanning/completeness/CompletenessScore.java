package io.accountplanning.completeness;

import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How complete a plan is, with its working: Σ weights of what is filled ÷ Σ weights of what is expected. What is expected each
 * section type says itself, a host's own included. Zero counts as filled, a table when it has its rows.
 *
 * @param asOf the day, in the tenant's time zone
 * @param items everything that is expected, in the order of the screen
 * @param stale the sections with something in them that nobody has changed for long, the longest first
 */
public record CompletenessScore(LocalDate asOf, List<CompletenessItem> items, List<StaleSection> stale) {

    public CompletenessScore {
        Objects.requireNonNull(asOf, "asOf");
        items = List.copyOf(items);
        stale = List.copyOf(stale);
    }

    /** 0 to 100 with two decimals, half-up; empty when nothing is expected. */
    public Optional<BigDecimal> percent() {
        long all = weight(items);
        long filled = weight(items.stream().filter(CompletenessItem::filled).toList());
        return all == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(100 * filled).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP));
    }

    /** What is not filled yet, that of the largest weight first, and of equal ones in the order of the screen. */
    public List<CompletenessItem> gaps() {
        return items.stream()
                .filter(item -> !item.filled())
                .sorted(Comparator.comparing(
                        (CompletenessItem item) -> -item.expected().weight()))
                .toList();
    }

    /** The next best gap to fill: the one of the largest weight; empty when nothing is missing. */
    public Optional<CompletenessItem> nextBestGap() {
        return gaps().stream().findFirst();
    }

    private static long weight(List<CompletenessItem> some) {
        return some.stream().mapToLong(item -> item.expected().weight()).sum();
    }

    /** That of a document; sections that it leaves out are not expected either. */
    static CompletenessScore of(PlanDocument document, LocalDate today, ZoneId zone, int staleDays) {
        List<CompletenessItem> items =
                new ArrayList<>(items(PlanDetails.SECTION, document.plan().details()));
        List<StaleSection> stale = new ArrayList<>();
        for (PlanDocument.Part<?> part : document.sections()) {
            items.addAll(items(part));
            Stamp changed = part.state().changed();
            if (changed != null && !isEmpty(part)) {
                long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(changed.at(), zone), today);
                if (days >= staleDays) {
                    stale.add(new StaleSection(part.type(), changed, days));
                }
            }
        }
        stale.sort(Comparator.comparing(StaleSection::days).reversed());
        return new CompletenessScore(today, items, stale);
    }

    private static <S extends PlanSection> boolean isEmpty(PlanDocument.Part<S> part) {
        SectionState<S> state = part.state();
        return part.type().isBookkeeping()
                || part.type().difference(part.type().empty(), state.value()).isEmpty();
    }

    private static <S extends PlanSection> List<CompletenessItem> items(PlanDocument.Part<S> part) {
        return items(part.type(), part.state().value());
    }

    private static <S extends PlanSection> List<CompletenessItem> items(SectionType<S> type, S section) {
        return type.expectations().stream()
                .map(expected -> new CompletenessItem(type, expected, type.isMet(section, expected)))
                .toList();
    }
}
