package io.accountplanning.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.board.BoardCursor;
import io.accountplanning.competitor.Competitor;
import io.accountplanning.customfield.CustomCondition;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanList;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskId;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.settings.Settings.Recurrence;
import io.accountplanning.tasklist.TaskFilter;
import io.accountplanning.testkit.StrategySections;
import io.accountplanning.webhooks.Webhooks;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements it takes, counted by Hibernate as it sends them. */
class JpaStatementsTest {

    private static final List<String> SENT = new ArrayList<>();
    private static final EntityManagerFactory FACTORY =
            TestDatabase.h2().factory(Map.of("hibernate.session_factory.statement_inspector", inspector()));

    private final Workspace alice;

    JpaStatementsTest() {
        TestDatabase.h2().emptied();
        alice = workspace("alice", Role.ACCOUNT_MANAGER);
    }

    private static AccountPlanning planning() {
        return AccountPlanning.builder().storage(JpaStorage.of(FACTORY)).build();
    }

    private static Workspace workspace(String user, Role role) {
        return planning().as(Actor.staff(user, role));
    }

    /** Hibernate is only there while the tests run, so its interface is implemented by name. */
    private static Object inspector() {
        try {
            Class<?> type = Class.forName("org.hibernate.resource.jdbc.spi.StatementInspector");
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                SENT.add((String) arguments[0]);
                return arguments[0];
            });
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @BeforeEach
    void forget() {
        SENT.clear();
    }

    @Test
    void whoLooksForWebhooksAndFindsNothingAsksTwice() {
        try (Webhooks webhooks = Webhooks.builder(
                        planning(), JpaStorage.of(FACTORY).outboxQueue())
                .deliveries(JpaDeliveryRepository.of(FACTORY))
                .endpoints(JpaEndpointRepository.of(FACTORY))
                .build()) {
            webhooks.deliverDue(); // it looks for old deliveries too, once an hour
            SENT.clear();
            webhooks.deliverDue();

            assertThat(SENT).hasSize(2);
        }
    }

    @Test
    void editingOneTaskOfManyWritesOneTask() {
        PlanId plan = planWithTasks(200);
        Task some = alice.plan(plan).planning().get().tasks().get(100);
        SENT.clear();
        alice.plan(plan).planning().edit(p -> p.completeTask(some.id()));

        assertThat(writes())
                .containsExactly(
                        "update ap_plan",
                        "update ap_section",
                        "update ap_task",
                        "update ap_health_history",
                        "insert into ap_activity",
                        "insert into ap_outbox",
                        "update ap_health");
        assertThat(SENT)
                .as("and asks for the health that is kept, the tasks counted, goals, scorecards and the last rating")
                .hasSize(7 + 8 + 5);
        assertThat(alice.plan(plan).planning().get().task(some.id()).status()).isEqualTo(TaskStatus.COMPLETE);
    }

    @Test
    void insertingARowAboveManyWritesThatRow() {
        PlanId plan = planWithTasks(50);
        SENT.clear();
        alice.plan(plan).planning().edit(p -> Planning.SECTION.withRows(p, Task.TABLE, withFirst(p.tasks())));

        assertThat(writes()).filteredOn(sql -> sql.contains("ap_task")).containsExactly("insert into ap_task");
        assertThat(alice.plan(plan).planning().get().tasks().get(0).action()).isEqualTo("First of all");
    }

    @Test
    void aPageCostsTheSameHoweverManyPlansItShows() {
        IntStream.range(0, 12).forEach(i -> planWithTasks(2));
        SENT.clear();
        alice.list().find(PlanFilter.all().withOverdue(false).withText("grow"), Page.first(3));
        int small = SENT.size();
        SENT.clear();
        alice.list().find(PlanFilter.all().withOverdue(false).withText("grow"), Page.first(11));

        assertThat(small).as("the page, its tasks, its health").isEqualTo(3);
        assertThat(SENT).hasSize(3);
    }

    @Test
    void customFieldsCostTheSameHoweverManyPlansAPageShows() {
        Workspace root = workspace("root", Role.ADMINISTRATOR);
        root.customFields().define("score", CustomField.ofPlans("Score", CustomField.Kind.NUMBER));
        root.customFields().define("note", CustomField.ofPlans("Note", CustomField.Kind.TEXT));
        for (int i = 0; i < 12; i++) {
            PlanId plan = planWithTasks(1);
            alice.plan(plan).customFields().set("score", Integer.toString(i), Locale.ROOT);
            alice.plan(plan).customFields().set("note", "Note " + i, Locale.ROOT);
        }
        PlanList list = alice.list().withCustomFields("note", "score");
        for (int size : new int[] {3, 11}) {
            assertThat(statements(() -> list.find(PlanFilter.all(), Page.first(size))))
                    .as("the definitions, the page, its tasks, its values, its health")
                    .isEqualTo(1 + 1 + 1 + 1 + 1);
            assertThat(statements(() -> list.find(PlanFilter.all(), PlanSort.byCustomField("score"), Page.first(size))))
                    .as("the same in the order of a custom field")
                    .isEqualTo(1 + 1 + 1 + 1 + 1);
        }
        assertThat(statements(() -> list.find(PlanFilter.all(), PlanSort.byCustomField("score"), Page.first(50))))
                .as("a page that reaches the end also asks for the plans without a value")
                .isEqualTo(1 + 2 + 1 + 1 + 1);
        PlanFilter asked = PlanFilter.all().withCustomFields(CustomCondition.atLeast("score", BigDecimal.ONE));
        assertThat(statements(() -> alice.list().find(asked, Page.first(3))))
                .as("a condition costs one question for the definitions, none costs none")
                .isEqualTo(1 + statements(() -> alice.list().find(PlanFilter.all(), Page.first(3))));
    }

    @Test
    void aTreeCostsAQuestionForEachLevelHoweverManyPlansStandInIt() {
        PlanId group = planWithTasks(1);
        List<PlanId> regions =
                IntStream.range(0, 4).mapToObj(i -> planBelow(group)).toList();
        SENT.clear();
        alice.plan(group).tree();
        int flat = SENT.size();
        regions.forEach(region -> IntStream.range(0, 4).forEach(i -> planBelow(region)));
        SENT.clear();

        assertThat(alice.plan(group).tree().rollUp().plans()).isEqualTo(21);
        assertThat(flat)
                .as(
                        "the plan, the level below it, the empty one below that, the health of all, whether there are whitespace maps")
                .isEqualTo(3 + 1 + 1);
        assertThat(SENT).hasSize(4 + 1 + 1);
        SENT.clear();
        regions.forEach(region -> alice.plan(region).whitespace().edit(map -> StrategySections.whitespace()));
        SENT.clear();
        assertThat(alice.plan(group).tree().rollUp().whitespace()).hasSize(1);
        assertThat(SENT).as("whitespace maps cost five questions").hasSize(4 + 1 + 5);
    }

    private PlanId planBelow(PlanId parent) {
        PlanId plan = planWithTasks(1);
        alice.plan(plan).moveUnder(parent);
        return plan;
    }

    @Test
    void whatIsAskedAcrossPlansCostsTheSameHoweverManyPlansThereAre() {
        List<Integer> small = statementsAcrossPlans(3);
        IntStream.range(0, 20).forEach(i -> planWithTasks(3));
        assertThat(statementsAcrossPlans(15)).isEqualTo(small);
        assertThat(small)
                .as(
                        "tasks, tasks counted, board, its next page, dashboard, at risk, revenue, BCG matrix; at risk with the"
                                + " rules")
                .containsExactly(2, 1, 1 + 1 + 1, 1 + 1 + 1, 3 + 3 + 1 + 1 + 1, 1 + 1, 3, 1);
    }

    @Test
    void whatTasksDependOnIsOneStatementMore() {
        PlanId plan = planWithTasks(3);
        int without = statements(() -> alice.tasks().find(TaskFilter.all(), 10));
        alice.plan(plan).planning().edit(p -> Planning.SECTION.withRows(p, Task.TABLE, waiting(p.tasks())));

        assertThat(statements(() -> alice.tasks().find(TaskFilter.all(), 10))).isEqualTo(without + 1);
        assertThat(alice.tasks().find(TaskFilter.all(), 10).rows())
                .filteredOn(row -> !row.task().dependsOn().isEmpty())
                .hasSize(2);
    }

    /** All but the first wait for the first. */
    private static List<Task> waiting(List<Task> tasks) {
        List<TaskId> first = List.of(tasks.get(0).id());
        return IntStream.range(0, tasks.size())
                .mapToObj(i -> i == 0 ? tasks.get(0) : tasks.get(i).withDependsOn(first))
                .toList();
    }

    private List<Integer> statementsAcrossPlans(int size) {
        IntStream.range(0, size + 1).forEach(i -> planWithTasks(2));
        BoardCursor after = alice.board()
                .columns(PlanFilter.all(), size)
                .get(0)
                .cards()
                .get(0)
                .cursor();
        return List.of(
                statements(() -> alice.tasks().find(TaskFilter.all(), size)),
                statements(() -> alice.tasks().count(TaskFilter.all())),
                statements(() -> alice.board().columns(PlanFilter.all(), size)),
                statements(() -> alice.board().column(PlanFilter.all(), size, after)),
                statements(() -> alice.dashboard().figures(PlanFilter.all(), size)),
                statements(() -> alice.atRisk().find(PlanFilter.all(), size)),
                statements(() -> alice.revenue().of(PlanFilter.all())),
                statements(() -> alice.bcgMatrix().find(PlanFilter.all(), size)));
    }

    @Test
    void followingUpManyPlansAsksAsOftenAsFollowingUpTwoAndAddsTableByTable() {
        AccountPlanning planning = planning();
        Workspace admin = planning.as(Actor.staff("ada", Role.ADMINISTRATOR));
        admin.settings().edit(s -> s.withRecurrence(Recurrence.QUARTERLY, LocalDate.of(2027, 1, 1)));
        int two = followUp(planning, admin, PlanPeriod.quarter(2027, 1), 2);
        int many = followUp(planning, admin, PlanPeriod.quarter(2027, 2), 20);

        assertThat(many).isEqualTo(two);
        List<String> inserted =
                writes().stream().filter(sql -> sql.startsWith("insert")).toList();
        long changesOfTable = IntStream.range(1, inserted.size())
                .filter(i -> !inserted.get(i).equals(inserted.get(i - 1)))
                .count();
        assertThat(inserted).hasSizeGreaterThan(20 * 6);
        assertThat(changesOfTable + 1).isEqualTo(inserted.stream().distinct().count());
    }

    /** How often the job asks and updates, adding not counted. */
    private static int followUp(AccountPlanning planning, Workspace admin, PlanPeriod period, int plans) {
        for (int i = 0; i < plans; i++) {
            PlanId plan = admin.plans()
                    .create(NewPlan.of(Client.of(period + " " + i, "Client " + i), "Grow")
                            .period(period)
                            .with(d -> d.withStatus(PlanStatus.COMPLETED)))
                    .id();
            admin.plan(plan).planning().edit(p -> p.addObjective(Objective.of("More")));
            admin.plan(plan).competitors().edit(c -> c.add(Competitor.of("Globex")));
        }
        SENT.clear();
        Instant boundary = period.endExclusive().atStartOfDay(ZoneOffset.UTC).toInstant();
        assertThat(planning.jobs().recurrence(boundary).reports().get(0).done()).hasSize(plans);
        return (int) SENT.stream().filter(sql -> !sql.startsWith("insert")).count();
    }

    @Test
    void movingACardWritesOnePlan() {
        PlanId lower = planWithTasks(0);
        planWithTasks(0);
        PlanId moved = planWithTasks(0);
        SENT.clear();
        alice.board().move(moved, PlanStatus.DRAFT, lower);
        assertThat(writes())
                .filteredOn(sql -> sql.contains("ap_plan ") || sql.endsWith("ap_plan"))
                .hasSize(2);
        assertThat(writes()).doesNotContain("update ap_task");
    }

    private static int statements(Runnable call) {
        SENT.clear();
        call.run();
        return SENT.size();
    }

    private static List<String> writes() {
        return SENT.stream()
                .filter(sql -> !sql.startsWith("select"))
                .map(sql -> sql.replaceAll("^((update|insert into|delete from) \\S+).*", "$1"))
                .toList();
    }

    private static List<Task> withFirst(List<Task> tasks) {
        List<Task> all = new ArrayList<>(tasks);
        all.add(0, Task.of("First of all"));
        return all;
    }

    private PlanId planWithTasks(int count) {
        PlanId plan = alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
                .id();
        List<Task> tasks =
                IntStream.range(0, count).mapToObj(i -> Task.of("Task " + i)).toList();
        alice.plan(plan).planning().edit(p -> Planning.SECTION.withRows(p, Task.TABLE, tasks));
        return plan;
    }
}
