package io.accountplanning.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.InvalidException;
import io.accountplanning.event.DomainEvent;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.Risks.Risk;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A section that a host brings along works like the library's own. */
class HostSectionTest {

    private final List<DomainEvent> events = new ArrayList<>();
    private final Workspace alice = AccountPlanning.builder()
            .section(Risks.SECTION)
            .listener(change -> change.events().forEach(recorded -> events.add(recorded.event())))
            .build()
            .as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final PlanWorkspace plan = alice.plan(
            alice.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow")).id());

    @Test
    void isEditedAndStandsInTheDocument() {
        Risk strike = Risk.of("Strike", 20);
        plan.section(Risks.SECTION).edit(r -> new Risks("low", "wait", List.of(strike), List.of()));
        plan.section(Risks.SECTION).table(Risks.RISKS).paste(null, "name", "Flood\t12,5", Locale.GERMANY);

        Risks kept = plan.section(Risks.SECTION).get();
        assertThat(kept.risks()).extracting(Risk::name).containsExactly("Strike", "Flood");
        assertThat(plan.document().section(Risks.SECTION)).isEqualTo(kept);
        assertThat(events)
                .extracting(DomainEvent::type)
                .containsExactly("plan.created", "acme_risks.edited", "acme_risks.edited");
        assertThat(plan.activity().latest(1).get(0).describe()).endsWith("acmeRisks: risks \"Flood\" added");
    }

    @Test
    void standsBehindTheLibrarysOwnAmongTheSectionsOfPlans() {
        AccountPlanning planning =
                AccountPlanning.builder().section(Risks.SECTION).build();
        List<SectionType<?>> ofPlan = plan.document().sections().stream()
                .<SectionType<?>>map(PlanDocument.Part::type)
                .toList();

        assertThat(planning.sectionTypes()).isEqualTo(ofPlan).last().isEqualTo(Risks.SECTION);
    }

    @Test
    void isCompared() {
        Risk strike = Risk.of("Strike", 20);
        Risks before = new Risks("low", null, List.of(strike), List.of());
        Risks after = new Risks("high", null, List.of(new Risk(strike.id(), "Strike", null)), List.of());

        assertThat(Risks.SECTION.difference(before, after))
                .extracting(Change::describe)
                .containsExactly("appetite low \u2192 high", "risks \"Strike\" changed: likelihood 20 \u2192 (empty)");
    }

    @Test
    void keepsItsRules() {
        assertThatThrownBy(() -> plan.section(Risks.SECTION)
                        .edit(r -> new Risks(null, null, List.of(Risk.of("a", 1), Risk.of("a", 2)), List.of())))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("a name stands twice");
        assertThatThrownBy(() -> plan.section(Risks.SECTION)
                        .edit(r -> new Risks(null, null, List.of(Risk.of(" ", 101)), List.of())))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("risks[1].name: is required (was \" \"); risks[1].likelihood: must be between");
    }

    @Test
    void isSharedAsItSays() {
        plan.section(Risks.SECTION)
                .edit(r -> new Risks("low", "wait", List.of(Risk.of("Strike", 20)), List.of(Risk.of("Merger", 1))));

        PlanDocument seen = plan.document().seenBy(Audience.CLIENT);

        assertThat(seen.section(Risks.SECTION)).satisfies(risks -> {
            assertThat(risks.appetite()).isEqualTo("low");
            assertThat(risks.plan()).isNull();
            assertThat(risks.secrets()).isEmpty();
            assertThat(risks.risks()).extracting(Risk::likelihood).containsOnlyNulls();
        });
    }

    @Test
    void needsAKeyAndNamesOfItsOwn() {
        assertThatThrownBy(() -> AccountPlanning.builder()
                        .section(Risks.SECTION)
                        .section(Risks.SECTION)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Two sections have the key acmeRisks")
                .hasMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectionType.of("twice", Risks.class, Risks.EMPTY)
                        .field("plan", CellType.text(1))
                        .field("plan", CellType.text(1))
                        .build())
                .withMessage("The section twice has two fields or tables named plan");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SectionType.of("other", Risks.class, Risks.EMPTY).field("plam", CellType.text(1)))
                .withMessageContaining("has no component plam");
    }
}
