package io.accountplanning.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.Client;
import io.accountplanning.host.ClientContact;
import io.accountplanning.host.ClientDirectory;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.ClientProfile;
import io.accountplanning.host.HostAnswer;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.inmemory.InMemoryStorage;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.MadeInHost;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.testkit.FakeProjects;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.ForwardingProjects;
import io.accountplanning.testkit.SettableClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectCreationTest {

    private static final NewProject ROLLOUT =
            NewProject.named("Rollout").during(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 6, 30));

    private final FakeProjects host = new FakeProjects();
    private final SettableClock clock = SettableClock.at(Fixtures.NOW);
    private final InMemoryStorage storage = new InMemoryStorage();
    private final AccountPlanning planning = AccountPlanning.builder()
            .storage(storage)
            .clock(clock)
            .projects(host)
            .build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final Workspace bob = planning.as(Actor.staff("bob", Role.ACCOUNT_MANAGER));
    private final PlanId id =
            alice.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow")).id();
    private final PlanWorkspace plan = alice.plan(id);

    @Test
    void aProjectIsCreatedAndLinkedAtOnce() {
        LinkedRecord linked = plan.createProject(ROLLOUT.note("in three steps"));

        assertThat(linked.recordId()).isEqualTo("P-1");
        assertThat(plan.relations().get().ofKind(RecordKind.PROJECT)).containsExactly(linked);
        assertThat(linked.date()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(host.last())
                .isEqualTo(new ProjectOrder(
                        id + ":Rollout",
                        TenantId.DEFAULT,
                        Client.of("acme", "Acme"),
                        id,
                        "AP-000001",
                        UserId.of("alice"),
                        ROLLOUT.note("in three steps")));
        assertThat(plan.section(ProjectRequests.SECTION).get()).isEqualTo(ProjectRequests.EMPTY);
    }

    @Test
    void theSameAgainIsTheSameProjectAndAnotherKeyAnother() {
        LinkedRecord first = plan.createProject(ROLLOUT);

        assertThat(bob.plan(id).createProject(ROLLOUT)).isEqualTo(first);
        assertThat(host.created()).isEqualTo(1);
        plan.unlink(RecordKind.PROJECT, "P-1");
        assertThat(plan.createProject(ROLLOUT).recordId()).isEqualTo("P-1");
        assertThat(plan.createProject(ROLLOUT.key("form 2")).recordId()).isEqualTo("P-2");
        assertThat(plan.relations().get().records()).hasSize(2);
    }

    @Test
    void whatIsThereAlreadyWritesNothing() {
        LinkedRecord first = plan.createProject(ROLLOUT);
        int entries = plan.activity().latest(100).size();
        int created = host.created();

        assertThat(bob.plan(id).createProject(ROLLOUT)).isEqualTo(first);

        assertThat(plan.activity().latest(100)).hasSize(entries);
        assertThat(host.created()).isEqualTo(created);
        assertThatThrownBy(() ->
                        planning.as(Actor.staff("eve", Role.VIEWER)).plan(id).createProject(ROLLOUT))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoComesWhileSomebodyIsAtItIsToldWho() {
        List<Throwable> thrown = new ArrayList<>();
        host.before = () -> thrown.add(catchThrowable(() -> bob.plan(id).createProject(ROLLOUT)));

        plan.createProject(ROLLOUT);

        assertThat(thrown)
                .singleElement()
                .satisfies(e -> assertThat(e)
                        .isInstanceOf(ConflictException.class)
                        .hasMessageContaining("The project \"Rollout\" of AP-000001")
                        .hasMessageContaining("alice is creating it since 2027-02-15T10:00:00.123456Z"));
        assertThat(host.created()).isEqualTo(1);
    }

    @Test
    void aHostThatFailsLeavesThePlanAsItWas() {
        IllegalStateException failure = new IllegalStateException("no quota");
        host.before = () -> {
            throw failure;
        };
        assertThatThrownBy(() -> plan.createProject(ROLLOUT))
                .isInstanceOf(AccountPlanningException.class)
                .hasCause(failure)
                .hasMessageContaining("could not create the project \"Rollout\" for AP-000001: no quota");
        assertThat(plan.relations().get()).isEqualTo(Relations.EMPTY);
        assertThat(plan.section(ProjectRequests.SECTION).get()).isEqualTo(ProjectRequests.EMPTY);
        host.before = () -> {};
        assertThat(plan.createProject(ROLLOUT).recordId()).isEqualTo("P-1");
    }

    @Test
    void whatACrashLeftBehindIsFoundAfterFiveMinutes() {
        host.after = () -> {
            throw new AssertionError("the node is gone");
        };
        assertThatThrownBy(() -> plan.createProject(ROLLOUT)).isInstanceOf(AssertionError.class);
        host.after = () -> {};

        clock.set(Fixtures.NOW.plus(MadeInHost.PATIENCE).minusNanos(1_000));
        assertThatThrownBy(() -> bob.plan(id).createProject(ROLLOUT)).isInstanceOf(ConflictException.class);
        clock.set(Fixtures.NOW.plus(MadeInHost.PATIENCE));
        assertThat(bob.plan(id).createProject(ROLLOUT).recordId()).isEqualTo("P-1");
        assertThat(host.created()).isEqualTo(1);
    }

    @Test
    void whatTheHostGivesMustBeAProjectThatCanBeLinked() {
        assertRefused(new HostRecord(RecordKind.INVOICE, "7", "Invoice", null, null), "the host gave INVOICE 7");
        assertRefused(new HostRecord(RecordKind.PROJECT, "x".repeat(201), "Rollout", null, null), "recordId");
    }

    private void assertRefused(HostRecord made, String why) {
        PlanWorkspace broken = AccountPlanning.builder()
                .storage(storage)
                .clock(clock)
                .projects(new ForwardingProjects(host) {
                    @Override
                    public HostRecord create(ProjectOrder order) {
                        return made;
                    }
                })
                .build()
                .as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
                .plan(id);
        assertThatThrownBy(() -> broken.createProject(ROLLOUT)).hasMessageContaining(why);
        assertThat(plan.section(ProjectRequests.SECTION).get()).isEqualTo(ProjectRequests.EMPTY);
    }

    @Test
    void whatIsNotConnectedIsRefusedOrTold() {
        PlanWorkspace alone = AccountPlanning.builder()
                .storage(storage)
                .build()
                .as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
                .plan(id);
        assertThatThrownBy(() -> alone.createProject(ROLLOUT))
                .hasMessageContaining("the host's projects are not connected")
                .hasMessageContaining("Maybe give AccountPlanning.builder().projects(...)");
        plan.createProject(ROLLOUT);
        assertThat(alone.projectWork()).singleElement().satisfies(work -> {
            assertThat(work.tasks()).isInstanceOf(HostAnswer.NotConnected.class);
            assertThat(work.milestones()).isInstanceOf(HostAnswer.NotConnected.class);
        });
        assertThat(alone.clientProfile()).isInstanceOf(HostAnswer.NotConnected.class);
        assertThatThrownBy(() -> NewProject.named(" ")).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> ROLLOUT.key("")).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> ROLLOUT.during(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 1)))
                .hasMessageContaining("due: is not before the first day, 2027-03-02");
    }

    @Test
    void tellsWhatIsDoneInLinkedProjects() {
        plan.createProject(ROLLOUT);
        plan.relations().edit(r -> r.link(new HostRecord(RecordKind.PROJECT, "unknown", "Elsewhere", null, null)));

        List<ProjectWork> work = plan.projectWork();

        assertThat(work).extracting(one -> one.project().recordId()).containsExactly("P-1", "unknown");
        assertThat(work.get(0).tasks().given().orElseThrow())
                .containsExactly(new ProjectTask("P-1-1", "Kick-off", "To do", false, LocalDate.of(2027, 3, 1), "Bob"));
        assertThat(work.get(0).milestones().given()).contains(List.of());
        assertThat(work.get(1).tasks().reason()).contains("the host said nothing of the project unknown");
    }

    @Test
    void aClientHasAProfileAsFarAsTheHostTells() {
        ClientProfile profile = new ClientProfile(
                List.of("Main Street 1\nBerlin"),
                List.of(new ClientContact(UserId.of("c7"), "Zoë", "zoe@example.com", "CFO")));
        ClientDirectory directory = new ClientDirectory() {
            @Override
            public Optional<Client> find(TenantId tenant, ClientId client) {
                return Optional.of(new Client(client, "Acme"));
            }

            @Override
            public Optional<ClientProfile> profile(TenantId tenant, ClientId client) {
                return Optional.of(profile);
            }
        };
        assertThat(with(directory).clientProfile().given()).contains(Optional.of(profile));
        assertThat(with((tenant, client) -> Optional.of(new Client(client, "Acme")))
                        .clientProfile()
                        .given())
                .contains(Optional.empty());
        assertThatThrownBy(() -> with((tenant, client) -> {
                            throw new IllegalStateException("down");
                        })
                        .moveTo(Client.of("zeta", "Zeta")))
                .hasMessageContaining("ClientDirectory.find of the host failed for client zeta: down");
    }

    private PlanWorkspace with(ClientDirectory directory) {
        return AccountPlanning.builder()
                .storage(storage)
                .clients(directory)
                .build()
                .as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
                .plan(id);
    }
}
