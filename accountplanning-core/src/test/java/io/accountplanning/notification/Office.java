package io.accountplanning.notification;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.host.Client;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.StaffDirectory;
import io.accountplanning.host.StaffMember;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.inmemory.InMemoryStorage;
import io.accountplanning.job.JobReport;
import io.accountplanning.job.RunReport;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Task;
import io.accountplanning.storage.Storage;
import io.accountplanning.testkit.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A host with people, mail and a bell, and plans with tasks. Alice owns the plans. */
final class Office {

    static final Instant MORNING = Instant.parse("2027-03-10T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    final SettableClock clock = SettableClock.at(MORNING);
    final List<Mail> mails = Collections.synchronizedList(new ArrayList<>());
    final List<Notice> notices = Collections.synchronizedList(new ArrayList<>());
    final Map<String, StaffMember> people = new LinkedHashMap<>();
    final List<UserId> approvers = new ArrayList<>();
    volatile String unknown = "";
    volatile String hangs = "";

    @Nullable
    RuntimeException mailFails;

    @Nullable
    RuntimeException bellFails;

    @Nullable
    Consumer<Mail> dies;

    final Storage storage;
    final AccountPlanning planning;
    final Workspace alice;

    Office() {
        this(new InMemoryStorage());
    }

    Office(Storage storage) {
        this(storage, UnaryOperator.identity());
    }

    /** A host that brings along more. */
    Office(UnaryOperator<AccountPlanning.Builder> more) {
        this(new InMemoryStorage(), more);
    }

    private Office(Storage storage, UnaryOperator<AccountPlanning.Builder> more) {
        this.storage = storage;
        person("alice", "alice@example.com", null, null);
        person("bob", "bob@example.com", ZoneId.of("Europe/Paris"), Locale.FRANCE);
        person("carol", null, null, null);
        planning = more.apply(AccountPlanning.builder()
                        .storage(storage)
                        .clock(clock)
                        .staff(new Directory())
                        .mail(this::send)
                        .notifier(this::ring))
                .build();
        alice = as("alice", Role.ADMINISTRATOR);
    }

    private final class Directory implements StaffDirectory {
        @Override
        public Optional<StaffMember> find(TenantId tenant, UserId id) {
            if (hangs.equals("*") || id.value().equals(hangs)) {
                hang();
            }
            if (id.value().equals(unknown)) {
                throw new IllegalStateException("the directory is broken");
            }
            return Optional.ofNullable(people.get(id.value()));
        }

        @Override
        public List<UserId> approvers(TenantId tenant, ClientId client, UUID plan) {
            if (unknown.equals("approvers")) {
                throw new IllegalStateException("the directory is broken");
            }
            return approvers;
        }
    }

    /** Until it is interrupted. */
    static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("given up", e);
        }
    }

    void person(String id, @Nullable String email, @Nullable ZoneId zone, @Nullable Locale locale) {
        String name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
        people.put(id, new StaffMember(UserId.of(id), name, email, zone, locale));
    }

    private void send(Mail mail) {
        if (mailFails != null) {
            throw mailFails;
        }
        if (dies != null) {
            dies.accept(mail);
        }
        mails.add(mail);
    }

    private void ring(Notice notice) {
        if (bellFails != null) {
            throw bellFails;
        }
        notices.add(notice);
    }

    TenantId tenant() {
        return TenantId.DEFAULT;
    }

    Workspace as(String user, Role... roles) {
        return planning.as(Actor.staff(user, roles));
    }

    PlanId plan(String client) {
        return alice.plans()
                .create(NewPlan.of(Client.of(client, client), "Grow " + client))
                .id();
    }

    Task task(PlanId plan, String action, @Nullable String pic, @Nullable LocalDate deadline) {
        Task task = Task.of(action).withPic(pic == null ? null : UserId.of(pic)).withDeadline(deadline);
        alice.plan(plan).planning().edit(p -> p.addTask(task));
        return task;
    }

    JobReport reminders() {
        return only(planning.jobs().reminders(clock.instant()));
    }

    JobReport digests() {
        return only(planning.jobs().digests(clock.instant()));
    }

    JobReport deliver() {
        return only(planning.jobs().notifications(clock.instant()));
    }

    private static JobReport only(RunReport report) {
        return report.reports().get(0);
    }
}
