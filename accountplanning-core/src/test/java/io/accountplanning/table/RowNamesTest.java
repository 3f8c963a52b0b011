package io.accountplanning.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Task;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.Relationship;
import io.accountplanning.relationshipmap.RelationshipMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** References to rows, typed, pasted and copied by name. */
class RowNamesTest {

    private static final List<String> NAMES =
            List.of("Marta", "marta", "Igor", "Zoë; the boss", "A'B", "", " ", "x  y", "1-1-1-1-1");

    private final Workspace alice = AccountPlanning.builder().build().as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final PlanWorkspace plan = newPlan();
    private final ContactPerson marta = ContactPerson.of("Marta");
    private final ContactPerson igor = ContactPerson.of("Igor").withReportsTo(marta.id());

    private PlanWorkspace newPlan() {
        return alice.plan(alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow"))
                .id());
    }

    private void add(ContactPerson... people) {
        plan.relationshipMap().edit(map -> {
            RelationshipMap all = map;
            for (ContactPerson person : people) {
                all = all.addPerson(person);
            }
            return all;
        });
    }

    private List<ContactPerson> people() {
        return plan.relationshipMap().get().people();
    }

    @Example
    void aReferenceIsCopiedAsTheNameOfTheRow() {
        add(marta, igor);
        plan.relationshipMap().edit(map -> map.relate(Relationship.of("bob", igor.id())));

        assertThat(plan.relationshipMap()
                        .table(ContactPerson.TABLE)
                        .copy(people(), List.of("name", "reportsTo"), Locale.US))
                .isEqualTo("Marta\t\nIgor\tMarta\n");
        assertThat(plan.relationshipMap().table(Relationship.TABLE).copy(Locale.US))
                .startsWith("bob\tIgor\t");
    }

    @Example
    void aNameIsTypedAndPastedInPlaceOfAnId() {
        add(marta, igor);
        var people = plan.relationshipMap().table(ContactPerson.TABLE);

        people.set(igor.id(), "reportsTo", "", Locale.US);
        people.set(igor.id(), "reportsTo", " MARTA ", Locale.US);
        assertThat(people().get(1).reportsTo()).isEqualTo(marta.id());
        people.set(igor.id(), "reportsTo", marta.id().value().toString(), Locale.US);
        plan.relationshipMap().table(Relationship.TABLE).paste(null, "ours", "bob\tIgor\tBrief", Locale.US);
        assertThat(plan.relationshipMap().get().relationships())
                .extracting(Relationship::person)
                .containsExactly(igor.id());
    }

    @Example
    void severalReferencesInOneCellAreNamesToo() {
        Objective grow = Objective.of("Grow");
        Task call = Task.of("Call").withObjective(grow.id());
        Task meet = Task.of("Meet");
        Task send = Task.of("Send").withDependsOn(List.of(call.id(), meet.id()));
        plan.planning()
                .edit(p -> p.addObjective(grow).addTask(call).addTask(meet).addTask(send));
        var tasks = plan.planning().table(Task.TABLE);

        String block =
                tasks.copy(plan.planning().get().tasks(), List.of("action", "objective", "dependsOn"), Locale.US);
        assertThat(block).isEqualTo("Call\tGrow\t\nMeet\t\t\nSend\t\tCall; Meet\n");
        tasks.set(send.id(), "dependsOn", "meet", Locale.US);
        assertThat(plan.planning().get().task(send.id()).dependsOn()).containsExactly(meet.id());
    }

    @Example
    void aNameThatSeveralRowsHaveIsRefusedWithTheIdsToChooseFrom() {
        ContactPerson other = ContactPerson.of("marta");
        add(marta, other, igor);
        var people = plan.relationshipMap().table(ContactPerson.TABLE);

        assertThatThrownBy(() -> people.set(igor.id(), "reportsTo", "Marta", Locale.US))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining(
                        "people[3].reportsTo: is the name of 2 rows of people; give the id of one of them")
                .hasMessageContaining(marta.id().value().toString())
                .hasMessageContaining(other.id().value().toString());
        assertThat(people.copy(people(), List.of("reportsTo"), Locale.US))
                .isEqualTo("\n\n" + marta.id().value() + "\n");
    }

    @Example
    void aNameThatNoRowHasIsRefusedWithTheLineOfTheBlock() {
        add(marta, igor);

        assertThatThrownBy(() -> plan.relationshipMap()
                        .table(ContactPerson.TABLE)
                        .paste(igor.id(), "reportsTo", "Nobody\nMarta", Locale.US))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.violations())
                                .contains(new Violation(
                                        "people[2].reportsTo",
                                        "is neither the name nor the id of a row of people (line 1 of the block)",
                                        "Nobody")));
        assertThat(people()).containsExactly(marta, igor);
    }

    @Example
    void aBlockRefersToItsOwnRowsFirst() {
        add(marta, igor);
        var people = plan.relationshipMap().table(ContactPerson.TABLE);

        people.paste(null, "name", people.copy(Locale.US), Locale.US);

        assertThat(people()).extracting(ContactPerson::name).containsExactly("Marta", "Igor", "Marta", "Igor");
        assertThat(people().get(3).reportsTo()).isEqualTo(people().get(2).id());
    }

    @Property(tries = 300)
    void whatIsCopiedIsPastedOverItselfAndIntoAnotherPlan(@ForAll long seed) {
        Random random = new Random(seed);
        List<ContactPerson> all = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            ContactPerson person = ContactPerson.of(List.of("x", "=", "'-").get(random.nextInt(3))
                    + NAMES.get(random.nextInt(NAMES.size()))
                    + random.nextInt(3));
            all.add(
                    all.isEmpty() || random.nextInt(4) == 0
                            ? person
                            : person.withReportsTo(
                                    all.get(random.nextInt(all.size())).id()));
        }
        RowNames names = RowNames.none().with(ContactPerson.TABLE, all);
        List<String> columns =
                ContactPerson.TABLE.columns().stream().map(Column::name).toList();
        String block = TableEdits.copy(ContactPerson.TABLE, all, columns, Locale.FRANCE, names);

        assertThat(TableEdits.paste(ContactPerson.TABLE, all, all.get(0).id(), "name", block, Locale.FRANCE, names))
                .isEqualTo(all);
        boolean isClear = all.stream()
                        .map(person -> person.name().strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                == all.size();
        if (isClear) {
            List<ContactPerson> elsewhere = TableEdits.paste(
                    ContactPerson.TABLE,
                    List.of(),
                    null,
                    "name",
                    block,
                    Locale.FRANCE,
                    RowNames.none().with(ContactPerson.TABLE, List.of()));
            assertThat(superiors(elsewhere)).isEqualTo(superiors(all));
        }
    }

    private static List<Integer> superiors(List<ContactPerson> people) {
        List<ContactPerson.Id> ids = people.stream().map(ContactPerson::id).toList();
        return people.stream().map(person -> ids.indexOf(person.reportsTo())).toList();
    }
}
