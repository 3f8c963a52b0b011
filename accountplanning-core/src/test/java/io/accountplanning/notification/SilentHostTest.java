package io.accountplanning.notification;

import static io.accountplanning.notification.Office.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.comment.NewComment;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.host.Client;
import io.accountplanning.host.ClientContact;
import io.accountplanning.host.ClientDirectory;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.ClientProfile;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.mergefield.MergeReader;
import io.accountplanning.mergefield.MergeTemplate;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.tasklist.TaskFilter;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A host whose directories fail or hang hides no screen, and no exception of its own comes out. */
@Timeout(30)
class SilentHostTest {

    private volatile String clients = "";
    private final Office office =
            new Office(builder -> builder.clients(new Clients()).hostTimeout(Duration.ofMillis(200)));
    private final PlanId plan = office.plan("Acme");

    private final class Clients implements ClientDirectory {
        @Override
        public Optional<Client> find(TenantId tenant, ClientId id) {
            answer();
            return Optional.of(Client.of(id.value(), id.value()));
        }

        @Override
        public Optional<ClientProfile> profile(TenantId tenant, ClientId id) {
            answer();
            return Optional.of(new ClientProfile(
                    List.of(), List.of(new ClientContact(UserId.of("carl"), "Carl Contact", null, null))));
        }

        private void answer() {
            if (clients.equals("hangs")) {
                Office.hang();
            } else if (clients.equals("fails")) {
                throw new IllegalStateException("the CRM is broken");
            }
        }
    }

    @Test
    void aListIsShownWithIdsInsteadOfNames() {
        office.alice.plan(plan).comments().add(NewComment.of("Look").mention("carol"));
        Notifications carols = office.as("carol").notifications();

        office.unknown = "alice";
        assertThat(carols.latest(5).rows())
                .extracting(NotificationRow::subject)
                .containsExactly("alice mentioned you: AP-000001 Grow Acme");
        assertThat(carols.latest(5).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.text()).startsWith("Hello Carol,"));
        office.unknown = "";
        office.hangs = "carol";
        assertThat(carols.latest(5).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.text()).startsWith("Hello carol,"));
    }

    @Test
    void aHostThatHangsIsWaitedForOnceForAWholeScreen() {
        IntStream.range(0, 30)
                .forEach(i -> office.as("mia" + i, Role.ADMINISTRATOR)
                        .plan(plan)
                        .comments()
                        .add(NewComment.of("Look").mention("carol")));
        office.hangs = "*";

        assertThat(office.as("carol").notifications().latest(50).rows()).hasSize(30);
    }

    @Test
    void peopleInChargeAreToldThoughNobodyKnowsTheirNames() {
        office.task(plan, "Call", "bob", TODAY.minusDays(1));
        office.task(plan, "Write", "carol", TODAY.minusDays(1));
        office.unknown = "bob";
        office.hangs = "carol";

        AssigneesNotified result = office.alice.notifyAssignees(TaskFilter.all());

        assertThat(result.told())
                .extracting(AssigneesNotified.Assignee::name)
                .containsExactlyInAnyOrder("bob", "carol");
        assertThat(result.withoutAddress()).as("nobody knows").isEmpty();
    }

    @Test
    void aTextWithManyNamesWaitsForOne() {
        IntStream.range(0, 50).forEach(i -> office.task(plan, "Task " + i, "carol", TODAY));
        office.hangs = "carol";
        MergeTemplate<PlanDocument> template = MergeTemplate.text(
                "{{plan.owner}}: {{#each openTasks}}{{task.pic}} {{/each}}", office.alice.mergeFields());

        assertThat(template.render(office.alice.plan(plan).document(), MergeReader.of(Locale.UK, ZoneOffset.UTC)))
                .startsWith("Alice: carol carol ");
    }

    @Test
    void aClientIsShownWithoutWhatTheHostDoesNotSay() {
        for (String how : new String[] {"fails", "hangs"}) {
            clients = how;
            assertThat(office.alice.client(ClientId.of("Acme")).client().given())
                    .isEmpty();
            assertThat(office.alice.client(ClientId.of("Acme")).primary()).isEmpty();
        }
    }

    @Test
    void theContactWhoAskedIsNamedWhenTheHostSaysWhoItIs() {
        office.alice.portalSettings().edit(settings -> settings.withOn(true));
        office.alice.plan(plan).sharing().show();
        for (String how : new String[] {"", "fails", "hangs"}) {
            clients = how;
            String name = how.isEmpty() ? "Carl Contact" : "A client";
            office.mails.clear();
            office.planning
                    .portal(Actor.client(ClientId.of("Acme"), "carl"))
                    .requestUpdate(plan, "How does the rollout stand?");
            office.deliver();

            assertThat(office.mails)
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.text()).contains(name + " asks for an update on AP-000001"));
            assertThat(office.alice.notifications().latest(1).rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.text()).contains(name + " asks for an update on"));
        }
    }

    @Test
    void whatAnOperationMustKnowIsAnErrorThatNamesThePort() {
        office.unknown = "approvers";
        assertThatThrownBy(() -> office.alice.plan(plan).approval().request(null))
                .isInstanceOf(AccountPlanningException.class)
                .hasMessageContaining(
                        "StaffDirectory.approvers of the host failed for AP-000001: the directory is broken");
    }
}
