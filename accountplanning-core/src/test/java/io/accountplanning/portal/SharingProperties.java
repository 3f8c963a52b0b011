package io.accountplanning.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.ClientView;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.Audience;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.sharing.SharedPart;
import io.accountplanning.sharing.Sharing;
import io.accountplanning.sharing.SharingChoice.Choice;
import io.accountplanning.table.Change;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.Sections;
import io.accountplanning.testkit.SettableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is chosen, no text comes out that a plain reading of the rules hides, and no other is missing. */
class SharingProperties {

    private final Workspace alice = AccountPlanning.builder()
            .clock(SettableClock.at(Fixtures.NOW))
            .build()
            .as(Actor.staff("alice", Role.ADMINISTRATOR));

    @Property(tries = 200)
    void aClientSeesWhatIsSharedAndNothingElse(@ForAll long seed) {
        Random random = new Random(seed);
        PlanDocument full = Planted.in(filled());
        PlanDocument chosen = chosen(full, random);

        Set<String> seen = Planted.markers(chosen.seenBy(Audience.CLIENT).toString());

        assertThat(seen).isEqualTo(new PlainSharing(chosen).seen());
    }

    @Property(tries = 100)
    void noChangeTellsWhatIsHidden(@ForAll long seed) {
        Random random = new Random(seed);
        PlanDocument before = chosen(Planted.in(filled()), random);
        PlanDocument after = withoutSomeRows(before, random);
        List<String> told = new ArrayList<>();
        before.sections().forEach(part -> told.add(changes(part, after, before.clientView())));
        before.sections().forEach(part -> told.add(changes(part, after, after.clientView())));

        assertThat(new PlainSharing(before).seen()).containsAll(Planted.markers(told.toString()));
    }

    @Property(tries = 50)
    void lookingTwiceShowsTheSame(@ForAll long seed) {
        PlanDocument chosen = chosen(Planted.in(filled()), new Random(seed));
        assertThat(chosen.seenBy(Audience.CLIENT, chosen)).isEqualTo(chosen.seenBy(Audience.CLIENT));
        assertThat(chosen.seenBy(Audience.INTERNAL)).isSameAs(chosen);
    }

    @Example
    void everyKindOfThingIsChosenAndEveryKindOfTextIsPlanted() {
        PlanDocument full = Planted.in(filled());
        assertThat(Planted.markers(full.toString())).hasSizeGreaterThan(150);
        assertThat(new PlainSharing(full).seen())
                .hasSizeBetween(50, Planted.markers(full.toString()).size() - 50);
    }

    private PlanDocument filled() {
        PlanWorkspace plan = alice.plan(alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow"))
                .id());
        PlanDocument document = plan.document();
        for (Sections.Filled<?> filled : Sections.stored()) {
            document = with(document, filled);
        }
        return document.with(Sharing.SECTION, Sharing.AS_DECLARED);
    }

    private static <S extends PlanSection> PlanDocument with(PlanDocument document, Sections.Filled<S> filled) {
        return document.with(filled.type(), filled.value());
    }

    private static PlanDocument chosen(PlanDocument document, Random random) {
        List<SharedPart> things = document.clientView().lines().stream()
                .map(ClientView.Line::what)
                .filter(what -> !what.section().equals("plan") || what.part() == null)
                .toList();
        Sharing sharing = Sharing.AS_DECLARED;
        for (int i = random.nextInt(12); i > 0; i--) {
            SharedPart what = things.get(random.nextInt(things.size()));
            sharing = sharing.with(what, random.nextInt(3) == 0 ? Choice.SHARED : Choice.INTERNAL);
        }
        return document.with(Sharing.SECTION, sharing);
    }

    private static PlanDocument withoutSomeRows(PlanDocument document, Random random) {
        PlanDocument left = document;
        for (PlanDocument.Part<?> part : document.sections()) {
            left = part.type().isBookkeeping() ? left : withoutSomeRows(left, part, random);
        }
        return left;
    }

    private static <S extends PlanSection> PlanDocument withoutSomeRows(
            PlanDocument document, PlanDocument.Part<S> part, Random random) {
        S section = part.state().value();
        for (Table<?> table : part.type().tables()) {
            section = withoutSomeRows(part.type(), section, table, random);
        }
        return document.with(part.type(), section);
    }

    private static <S extends PlanSection, R extends Row> S withoutSomeRows(
            SectionType<S> type, S section, Table<R> table, Random random) {
        return type.withRows(
                section,
                table,
                type.rows(section, table).stream()
                        .filter(row -> random.nextInt(3) > 0)
                        .toList());
    }

    private static <S extends PlanSection> String changes(
            PlanDocument.Part<S> part, PlanDocument after, ClientView view) {
        List<Change> changes =
                new ArrayList<>(part.type().difference(part.state().value(), after.section(part.type())));
        changes.addAll(part.type().difference(part.type().empty(), part.state().value()));
        return changes.stream()
                .flatMap(change -> view.seen(part.type().key(), change).stream())
                .toList()
                .toString();
    }
}
