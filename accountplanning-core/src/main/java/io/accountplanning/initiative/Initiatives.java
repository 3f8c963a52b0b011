package io.accountplanning.initiative;

import io.accountplanning.error.NotFoundException;
import io.accountplanning.error.Violation;
import io.accountplanning.event.DomainEvent;
import io.accountplanning.section.CarryOver;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Change;
import io.accountplanning.table.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The initiatives of the plan. Clients never see them unless somebody shares them.
 *
 * @param initiatives in the order of the screen
 */
public record Initiatives(List<Initiative> initiatives) implements PlanSection {

    /** None yet. */
    public static final Initiatives EMPTY = new Initiatives(List.of());

    /**
     * The section type: key {@code initiatives}; internal. Open ones go along into copies, none into templates; of a document all do, and
     * those that were promoted elsewhere are {@link InitiativeStage#READY} to be promoted here.
     */
    public static final SectionType<Initiatives> SECTION = SectionType.of("initiatives", Initiatives.class, EMPTY)
            .table(Initiative.TABLE)
            .rules(Initiatives::check)
            .events(Initiatives::events)
            .carryOver(Initiatives::carriedOver)
            .internal()
            .build();

    public Initiatives {
        initiatives = List.copyOf(initiatives);
    }

    /** A copy with a further one at the end. */
    public Initiatives add(Initiative added) {
        return new Initiatives(
                Stream.concat(initiatives.stream(), Stream.of(added)).toList());
    }

    /**
     * A copy with an edited one, which stands where the one of its id stood.
     *
     * @throws NotFoundException when there is none of its id
     */
    public Initiatives replace(Initiative edited) {
        initiative(edited.id());
        return new Initiatives(initiatives.stream()
                .map(initiative -> initiative.id().equals(edited.id()) ? edited : initiative)
                .toList());
    }

    /**
     * The initiative of that id.
     *
     * @throws NotFoundException when there is none
     */
    public Initiative initiative(Initiative.Id id) {
        return find(id).orElseThrow(() -> new NotFoundException("initiative", id.value()));
    }

    Optional<Initiative> find(Initiative.Id id) {
        return initiatives.stream()
                .filter(initiative -> initiative.id().equals(id))
                .findFirst();
    }

    /** Those that are neither dropped nor promoted. */
    public List<Initiative> open() {
        return initiatives.stream().filter(Initiative::isOpen).toList();
    }

    /** Σ value of the open ones whose value is known, in the plan's currency, exactly. */
    public BigDecimal openValue() {
        return sum(open().stream().map(Initiative::value).filter(Objects::nonNull));
    }

    /**
     * Σ value · probability ÷ 100 of the open ones of which both are known, in the plan's currency, exactly: the weighted pipeline of
     * expected revenue. 100,000 at 20 % and 50,000 at 60 % are 50,000.
     */
    public BigDecimal weightedValue() {
        return sum(open().stream().flatMap(initiative -> initiative.weightedValue().stream()));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return Decimals.canonical(amounts.reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Initiatives carriedOver(CarryOver how) {
        return switch (how) {
            case AS_TEMPLATE -> EMPTY;
            case AS_IT_IS ->
                new Initiatives(
                        initiatives.stream().map(Initiative::notPromoted).toList());
            case WITHOUT_TASKS, WITH_OPEN_TASKS ->
                new Initiatives(open().stream().map(Initiative::released).toList());
        };
    }

    private static List<Violation> check(Initiatives section) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < section.initiatives.size(); i++) {
            Initiative initiative = section.initiatives.get(i);
            String path = "initiatives[" + (i + 1) + "].";
            BigDecimal value = initiative.value();
            if (value != null && value.signum() < 0) {
                violations.add(new Violation(path + "value", "must be 0 or more", value.toPlainString()));
            }
            boolean isPromoted = initiative.stage() == InitiativeStage.PROMOTED;
            if (isPromoted != (initiative.opportunity() != null)) {
                violations.add(new Violation(
                        path + "stage",
                        isPromoted
                                ? "is set by plan.promote(id) alone, which makes the opportunity"
                                : "stays promoted: it is the opportunity " + initiative.opportunity(),
                        initiative.stage().name()));
            }
        }
        return violations;
    }

    private static List<DomainEvent> events(Initiatives before, Initiatives after, List<Change> changes) {
        List<DomainEvent> events = new ArrayList<>();
        for (Initiative is : after.initiatives) {
            String opportunity = is.opportunity();
            boolean wasPromoted =
                    before.find(is.id()).map(Initiative::opportunity).isPresent();
            if (opportunity != null && !wasPromoted) {
                events.add(new InitiativeEvent.Promoted(is.id(), opportunity, of(changes, is.id())));
            }
        }
        return events;
    }

    private static List<Change> of(List<Change> changes, Initiative.Id id) {
        return changes.stream()
                .filter(change -> id.value().toString().equals(change.row()))
                .toList();
    }
}
