package io.accountplanning;

import io.accountplanning.activity.ActivitySink;
import io.accountplanning.catalog.StoredSettings;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.file.FileLimits;
import io.accountplanning.file.FileStore;
import io.accountplanning.file.FilesJob;
import io.accountplanning.goal.MeasureSource;
import io.accountplanning.health.HealthFactor;
import io.accountplanning.health.HealthJob;
import io.accountplanning.health.HealthRules;
import io.accountplanning.health.HealthSink;
import io.accountplanning.host.ClientDirectory;
import io.accountplanning.host.ExchangeRates;
import io.accountplanning.host.HostCalls;
import io.accountplanning.host.RecordDirectory;
import io.accountplanning.host.StaffDirectory;
import io.accountplanning.host.TenantId;
import io.accountplanning.initiative.OpportunityGateway;
import io.accountplanning.inmemory.InMemoryStorage;
import io.accountplanning.job.Job;
import io.accountplanning.job.Jobs;
import io.accountplanning.lifecycle.PurgeJob;
import io.accountplanning.measure.MeasureJob;
import io.accountplanning.measure.RecordsJob;
import io.accountplanning.notification.ChangeNotices;
import io.accountplanning.notification.DeliveryJob;
import io.accountplanning.notification.DigestJob;
import io.accountplanning.notification.MailSender;
import io.accountplanning.notification.MessagePorts;
import io.accountplanning.notification.NotificationSink;
import io.accountplanning.notification.Notifier;
import io.accountplanning.notification.PlanLinks;
import io.accountplanning.notification.ReminderJob;
import io.accountplanning.permission.AccessPolicy;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.ChangeListener;
import io.accountplanning.plan.ChangeSink;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.StatusPolicy;
import io.accountplanning.portal.ClientEvents;
import io.accountplanning.portal.Portal;
import io.accountplanning.portal.PortalEvents;
import io.accountplanning.recurrence.Recurrence;
import io.accountplanning.relation.ProjectGateway;
import io.accountplanning.risk.RiskRule;
import io.accountplanning.risk.RiskRules;
import io.accountplanning.scorecard.HostFields;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.settings.SettingsSource;
import io.accountplanning.storage.Repositories;
import io.accountplanning.storage.Storage;
import io.accountplanning.tasksync.HostTaskChanges;
import io.accountplanning.tasksync.HostTasks;
import io.accountplanning.tasksync.StatusNames;
import io.accountplanning.tasksync.SyncRules;
import io.accountplanning.tasksync.TaskSyncDelivery;
import io.accountplanning.tasksync.TaskSyncJob;
import io.accountplanning.tasksync.TaskSyncSink;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Account planning, wired: a host application makes one and keeps it. Everything is done as somebody, through
 * {@link #as}. Thread-safe.
 */
public final class AccountPlanning {

    private final Wiring wiring;

    private final Jobs jobs;

    private AccountPlanning(Wiring wiring, Jobs jobs) {
        this.wiring = wiring;
        this.jobs = jobs;
    }

    /** Starts with every default: all in memory, capabilities by role, the system's clock, UTC. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What that actor can do. Cheap: make one for each request.
     *
     * @throws AccessDeniedException when it is a client, whose only door is {@link #portal}
     */
    public Workspace as(Actor actor) {
        if (actor.client() != null) {
            throw new AccessDeniedException(
                    actor.user() + " of the client " + actor.client() + " has no workspace.",
                    "Maybe planning.portal(actor) instead of planning.as(actor)?");
        }
        return new Workspace(wiring, actor);
    }

    /** Where the host says that something became of one of its tasks, for that tenant. */
    public HostTaskChanges hostTasks(TenantId tenant) {
        return new HostTaskChanges(wiring.changes(), tenant, wiring.host().tasks());
    }

    /**
     * What a client sees and asks for. Cheap: make one for each request.
     *
     * @throws AccessDeniedException when the actor is no client
     */
    public Portal portal(Actor client) {
        if (client.client() == null) {
            throw new AccessDeniedException(
                    client.user() + " is no client.",
                    "Maybe Actor.client(id, contact), or plan.sharing().preview() to see what a client would?");
        }
        return new Portal(wiring.changes(), client, wiring.sections());
    }

    /** Whether the actor may do that, by the host's policy; a client never, whatever that says. */
    public boolean allows(Actor actor, Capability capability) {
        return wiring.changes().allows(actor, capability);
    }

    /** What everything is dated by. */
    public Clock clock() {
        return wiring.changes().clock();
    }

    /** Has a listener hear of every change from now on, as {@link Builder#listener} does from the start. */
    public void addListener(ChangeListener added) {
        wiring.changes().addListener(Objects.requireNonNull(added, "listener"));
    }

    /** Leaves a listener alone from now on, if it is one; changes that are being told may still reach it. */
    public void removeListener(ChangeListener removed) {
        wiring.changes().removeListener(removed);
    }

    /** Events as clients see them, for whoever sends them to clients. */
    public ClientEvents clientEvents() {
        return new PortalEvents(wiring.changes(), wiring.sections());
    }

    /** What plans consist of beside their details: the library's sections in the order of the screen, then the host's own. */
    public List<SectionType<?>> sectionTypes() {
        return wiring.sections();
    }

    /** What runs by itself, when the host's scheduler calls it. */
    public Jobs jobs() {
        return jobs;
    }

    /** Chooses what a host brings along. Used by one thread. */
    public static final class Builder {

        private Storage storage = new InMemoryStorage();
        private Clock clock = Clock.systemUTC();
        private AccessPolicy policy = AccessPolicy.byRole();
        private StatusPolicy statuses = StatusPolicy.ANY;
        private @Nullable SettingsSource settings;
        private @Nullable ClientDirectory clients;
        private @Nullable RecordDirectory records;
        private @Nullable MeasureSource measures;
        private @Nullable OpportunityGateway opportunities;
        private @Nullable StaffDirectory staff;
        private @Nullable MailSender mail;
        private @Nullable Notifier notifier;
        private @Nullable PlanLinks links;
        private @Nullable ProjectGateway projects;
        private @Nullable ExchangeRates rates;
        private @Nullable SyncRules hostTasks;
        private Duration hostTimeout = HostCalls.DEFAULT_TIMEOUT;
        private UnaryOperator<Runnable> hostContext = UnaryOperator.identity();
        private Supplier<@Nullable String> correlation = () -> null;
        private final List<ChangeListener> listeners = new ArrayList<>();
        private final List<SectionType<?>> sections = new ArrayList<>(Wiring.OWN_SECTIONS);

        private final List<HealthFactor> healthFactors = new ArrayList<>();

        private RiskRules riskRules = RiskRules.of(RiskRule.RED_AND_OVERDUE);
        private HostFields hostFields = HostFields.NONE;
        private @Nullable FileStore files;
        private FileLimits fileLimits = FileLimits.DEFAULT;

        private Builder() {}

        /** Where plans are kept. Default: in memory, lost at the end of the process. */
        public Builder storage(Storage chosen) {
            storage = Objects.requireNonNull(chosen, "storage");
            return this;
        }

        /** What everything is dated by. Default: the system's clock. */
        public Builder clock(Clock chosen) {
            clock = Objects.requireNonNull(chosen, "clock");
            return this;
        }

        /** Who may do what. Default: {@link AccessPolicy#byRole}. */
        public Builder policy(AccessPolicy chosen) {
            policy = Objects.requireNonNull(chosen, "policy");
            return this;
        }

        /** Which moves between statuses are allowed. Default: {@link StatusPolicy#ANY}. */
        public Builder statuses(StatusPolicy chosen) {
            statuses = Objects.requireNonNull(chosen, "statuses");
            return this;
        }

        /**
         * The tenants' settings, where the host keeps them. Default: the library does, {@link Workspace#settings} edits them, and a
         * tenant that has not edited any has {@link io.accountplanning.settings.Settings#defaults}.
         */
        public Builder settings(SettingsSource chosen) {
            settings = Objects.requireNonNull(chosen, "settings");
            return this;
        }

        /** The host's clients, asked before a plan is created. Default: any client is taken as it is given. */
        public Builder clients(ClientDirectory chosen) {
            clients = Objects.requireNonNull(chosen, "clients");
            return this;
        }

        /** The host's projects, invoices, estimates and proposals, asked before one is linked. Default: linking by id is refused. */
        public Builder records(RecordDirectory chosen) {
            records = Objects.requireNonNull(chosen, "records");
            return this;
        }

        /** Where goals with live measures get their values from. Default: measuring is refused, and the job has nothing to do. */
        public Builder measures(MeasureSource chosen) {
            measures = Objects.requireNonNull(chosen, "measures");
            return this;
        }

        /** The host's opportunities, which initiatives are promoted to. Default: promoting one is refused. */
        public Builder opportunities(OpportunityGateway chosen) {
            opportunities = Objects.requireNonNull(chosen, "opportunities");
            return this;
        }

        /**
         * The host's people: their names, addresses, languages and time zones, and who approves plans. Default: people are called by their
         * ids, read English, live in the tenant's time zone, and a plan's owner is told when its approval is asked for.
         */
        public Builder staff(StaffDirectory chosen) {
            staff = Objects.requireNonNull(chosen, "staff");
            return this;
        }

        /** The host's mail, which notifications go out by. Default: nobody gets mail. */
        public Builder mail(MailSender chosen) {
            mail = Objects.requireNonNull(chosen, "mail");
            return this;
        }

        /** The host's own way to tell people something. Default: they see it in {@link Workspace#notifications} alone. */
        public Builder notifier(Notifier chosen) {
            notifier = Objects.requireNonNull(chosen, "notifier");
            return this;
        }

        /** Where the host shows plans, so that messages lead to them. Default: messages have no links. */
        public Builder links(PlanLinks chosen) {
            links = Objects.requireNonNull(chosen, "links");
            return this;
        }

        /**
         * The host's projects: creates them from plans, and tells their tasks and milestones. Default: creating is refused, and what is
         * done in linked projects is told to be not connected.
         */
        public Builder projects(ProjectGateway chosen) {
            projects = Objects.requireNonNull(chosen, "projects");
            return this;
        }

        /** What currencies are worth, to total a portfolio in one. Default: amounts in other currencies are told, and not added. */
        public Builder exchangeRates(ExchangeRates chosen) {
            rates = Objects.requireNonNull(chosen, "exchangeRates");
            return this;
        }

        /**
         * The tasks of the host's projects, which tasks of plans are kept the same with. Statuses are called there as
         * {@link StatusNames#standard} says; when a task is deleted here, the host's stays and is no longer linked. Default: converting
         * tasks is refused, and the job has nothing to do.
         */
        public Builder hostTasks(HostTasks chosen) {
            return hostTasks(chosen, StatusNames.standard(), false);
        }

        /**
         * The same with other statuses, and another way with tasks that are deleted here.
         *
         * @param deletesThere whether the host's task is deleted when ours is; else the two are no longer linked
         */
        public Builder hostTasks(HostTasks chosen, StatusNames names, boolean deletesThere) {
            hostTasks = new SyncRules(chosen, names, deletesThere);
            return this;
        }

        /**
         * How long a screen waits for the host's ports; then it is shown without what they would have said. Operations that need an
         * answer before they write ask on the thread of their caller and wait as long as the host does. Default: 5 seconds.
         *
         * @throws io.accountplanning.error.InvalidException when it is not more than 0 and at most an hour
         */
        public Builder hostTimeout(Duration chosen) {
            if (chosen.isNegative() || chosen.isZero() || chosen.compareTo(Duration.ofHours(1)) > 0) {
                throw io.accountplanning.error.InvalidException.of(
                        "hostTimeout", "is more than 0 and at most an hour", chosen);
            }
            hostTimeout = chosen;
            return this;
        }

        /**
         * Gives the ports that a screen asks what the thread of its caller knows: they are called on threads of the library's own. Called on
         * the caller's thread with the call; what it returns is run on the other one, and must run the call once. Default: they know
         * nothing of the caller's thread.
         */
        public Builder hostContext(UnaryOperator<Runnable> chosen) {
            hostContext = Objects.requireNonNull(chosen, "hostContext");
            return this;
        }

        /**
         * Names what the calling thread is doing, such as the id of a trace: {@code () -> MDC.get("traceId")}. The name goes with the events of each change
         * to the log of webhooks: its first 200 characters, on one line. Called within the change, and must be quick; what it throws is logged. Default: nothing has a name.
         */
        public Builder correlation(Supplier<@Nullable String> chosen) {
            correlation = Objects.requireNonNull(chosen, "correlation");
            return this;
        }

        /** Hears of every change made through this instance, after its commit. Default: nobody does. */
        public Builder listener(ChangeListener added) {
            listeners.add(Objects.requireNonNull(added, "listener"));
            return this;
        }

        /** A section of the host's own, which works like the library's. Default: none. */
        public <S extends PlanSection> Builder section(SectionType<S> added) {
            sections.add(Objects.requireNonNull(added, "section"));
            return this;
        }

        /**
         * When an account of a tenant that has no rules of its own is at risk: when one of these rules holds. Default:
         * {@link RiskRule#RED_AND_OVERDUE}.
         *
         * @throws io.accountplanning.error.InvalidException when a rule has no condition, or one that cannot be
         */
        public Builder riskRules(RiskRule... rules) {
            riskRules = RiskRules.of(rules);
            return this;
        }

        /** What the host knows of clients, for the questions of scorecards that ask for it. Default: no field has a value. */
        public Builder hostFields(HostFields chosen) {
            hostFields = Objects.requireNonNull(chosen, "hostFields");
            return this;
        }

        /**
         * A part of the health score that the host measures, beside the library's own. Default: none.
         */
        public Builder healthFactor(HealthFactor added) {
            healthFactors.add(Objects.requireNonNull(added, "healthFactor"));
            return this;
        }

        /**
         * Where the host keeps files, such as {@link io.accountplanning.file.DirectoryFileStore}. Default: plans have links, and
         * uploading is refused.
         */
        public Builder files(FileStore chosen) {
            files = Objects.requireNonNull(chosen, "files");
            return this;
        }

        /** Which files plans take. Default: {@link FileLimits#DEFAULT}. */
        public Builder fileLimits(FileLimits chosen) {
            fileLimits = Objects.requireNonNull(chosen, "fileLimits");
            return this;
        }

        /**
         * Wires it all.
         *
         * @throws IllegalStateException when two sections have the same key, two health factors have the same name, one of them
         *     has a name that cannot be stored or a negative weight, or there is mail but nobody to write to
         */
        public AccountPlanning build() {
            Set<String> keys = new HashSet<>(Set.of("plan"));
            sections.forEach(section -> {
                if (!keys.add(section.key())) {
                    throw new IllegalStateException("Two sections have the key " + section.key()
                            + System.lineSeparator() + "Maybe give the host's own section a prefix?");
                }
            });
            if (mail != null && staff == null) {
                throw new IllegalStateException("There is mail, but nobody's address is known" + System.lineSeparator()
                        + "Maybe give AccountPlanning.builder().staff(...) a directory of the host's people?");
            }
            ActivitySink activity = new ActivitySink();
            NotificationSink notifications = new NotificationSink(mail != null, notifier != null);
            // Tenants' settings are read through a door of their own: what hears of changes needs them itself.
            PlanChanges<Repositories> readings =
                    new PlanChanges<>(storage, policy, statuses, clock, List.of(), activity, List.of());
            SettingsSource tenants = settings == null ? new StoredSettings(readings) : settings;
            HostCalls calls = new HostCalls(hostTimeout, hostContext);
            HealthRules health = new HealthRules(readings, tenants, List.copyOf(healthFactors), calls);
            List<ChangeSink<? super Repositories>> sinks = new ArrayList<>();
            sinks.add(activity);
            sinks.add(new OutboxSink(correlation));
            sinks.add(new HealthSink(health));
            sinks.add(new ChangeNotices(notifications, staff));
            AtomicReference<BiConsumer<TenantId, PlanId>> told = new AtomicReference<>((tenant, plan) -> {});
            if (hostTasks != null) {
                sinks.add(new TaskSyncSink(
                        (tenant, plan) -> Objects.requireNonNull(told.get()).accept(tenant, plan)));
            }
            PlanChanges<Repositories> changes =
                    new PlanChanges<>(storage, policy, statuses, clock, sinks, activity, listeners);
            if (hostTasks != null) {
                told.set(new TaskSyncDelivery(changes, hostTasks, calls));
            }
            Wiring wiring = new Wiring(
                    changes,
                    tenants,
                    clients,
                    records,
                    opportunities,
                    List.copyOf(sections),
                    riskRules,
                    measures,
                    hostFields,
                    health,
                    files,
                    fileLimits,
                    new MessagePorts(calls, staff, clients, links),
                    notifications,
                    new HostPorts(calls, projects, rates, hostTasks));
            return new AccountPlanning(wiring, new Jobs(storage::tenants, jobs(wiring)));
        }

        /** Every job, in the order in which they run for each tenant. */
        private List<Job> jobs(Wiring wiring) {
            return List.of(
                    new Recurrence(wiring.changes(), wiring.settings(), wiring.sections()),
                    new TaskSyncJob(wiring.changes(), wiring.host().tasks()),
                    new RecordsJob(wiring.changes(), wiring.settings(), wiring.records()),
                    new MeasureJob(wiring.changes(), wiring.settings(), wiring.measures()),
                    new PurgeJob(wiring.changes(), wiring.settings()),
                    new FilesJob(wiring.changes(), wiring.files()),
                    new HealthJob(wiring.changes(), wiring.healthRules()),
                    new ReminderJob(wiring.changes(), wiring.settings(), wiring.notifications(), staff),
                    new DigestJob(wiring.changes(), wiring.settings(), wiring.notifications(), staff),
                    new DeliveryJob(wiring.changes(), wiring.settings(), wiring.messages(), mail, notifier));
        }
    }
}
