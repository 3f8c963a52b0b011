package io.accountplanning.testkit;

import io.accountplanning.customfield.CustomValues;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.Client;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.UserId;
import io.accountplanning.money.Money;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.plan.Targets;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Priority;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.relation.LinkedRecord;
import io.accountplanning.relation.Relations;
import io.accountplanning.team.TeamInformation;
import io.accountplanning.team.TeamMember;
import io.accountplanning.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random plans and random questions about them, out of so few values that they often meet. */
final class RandomPlans {

    private static final List<String> PEOPLE = List.of("alice", "bob", "Bob", "carl");
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "JPY");
    private static final List<String> CLIENTS = List.of("acme", "Initech", "umbrella");
    private static final List<String> WORDS = List.of("grow", "Keep", "win", "rowing", "KEEPER");

    private RandomPlans() {}

    static PlanDetails details(Random random) {
        PlanDetails base = Fixtures.details(pick(WORDS, random) + pick(WORDS, random));
        String client = pick(CLIENTS, random);
        return new PlanDetails(
                        Client.of(client, client),
                        base.subject(),
                        PlanPeriod.month(2027, 1 + random.nextInt(6)),
                        pick(List.of(PlanStatus.values()), random),
                        user(random),
                        Currency.getInstance(pick(CURRENCIES, random)),
                        base.profile(),
                        base.standing(),
                        new Targets(amount(random), null, null),
                        null)
                .withBcgClass(random.nextBoolean() ? pick(List.of(BcgClass.values()), random) : null)
                .withClientStatus(random.nextBoolean() ? pick(List.of(ClientStatus.values()), random) : null, null);
    }

    static Planning planning(Random random) {
        Planning planning = Planning.EMPTY;
        for (int i = random.nextInt(4); i > 0; i--) {
            List<Task> before = planning.tasks();
            planning = planning.addTask(Task.of("Task " + i)
                    .withPic(random.nextBoolean() ? user(random) : null)
                    .withDeadline(random.nextBoolean() ? day(random) : null)
                    .withStatus(pick(List.of(TaskStatus.values()), random))
                    .withPriority(pick(List.of(Priority.values()), random))
                    .withDependsOn(before.stream()
                            .filter(task -> random.nextInt(3) == 0)
                            .map(Task::id)
                            .toList()));
        }
        return planning;
    }

    static TeamInformation team(Random random) {
        TeamMember member = TeamMember.of("Somebody").withHostId(user(random));
        return switch (random.nextInt(3)) {
            case 0 -> TeamInformation.EMPTY.addToCompanyTeam(member);
            case 1 -> TeamInformation.EMPTY.addToClientTeam(member);
            default -> TeamInformation.EMPTY;
        };
    }

    static Relations relations(Random random) {
        Relations relations = Relations.EMPTY;
        for (int i = random.nextInt(3); i > 0; i--) {
            RecordKind kind = pick(List.of(RecordKind.values()), random);
            BigDecimal amount = amount(random);
            relations = relations.link(new HostRecord(
                    random.nextBoolean() ? RecordKind.INVOICE : kind,
                    Integer.toString(i),
                    "Record " + i,
                    random.nextInt(4) == 0 ? null : LocalDate.of(2027, 1, 1).plusDays(random.nextInt(190)),
                    amount == null ? null : new Money(amount, Currency.getInstance(pick(CURRENCIES, random)))));
        }
        return new Relations(relations.records().stream()
                .map(link -> random.nextInt(5) == 0 ? gone(link) : link)
                .toList());
    }

    private static LinkedRecord gone(LinkedRecord link) {
        return new LinkedRecord(
                link.id(),
                link.title(),
                link.kind(),
                link.recordId(),
                link.date(),
                link.amount(),
                link.currency(),
                LocalDate.of(2027, 2, 1));
    }

    private static @Nullable BigDecimal amount(Random random) {
        return random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(1_000_000), 2);
    }

    /** A few random plans with tasks, people and links, some of them in the trash. */
    static ListModel plans(Store store, Random random, int count) {
        ListModel model = new ListModel();
        for (int i = 0; i < count; i++) {
            PlanId id = store.insert(details(random), Fixtures.stamp(random.nextInt(count)))
                    .id();
            Planning planning = planning(random);
            store.save(id, Planning.SECTION, planning, Fixtures.stamp(random.nextInt(count)));
            store.save(id, TeamInformation.SECTION, team(random), Fixtures.stamp(random.nextInt(count)));
            store.save(id, Relations.SECTION, relations(random), Fixtures.stamp(random.nextInt(count)));
            store.save(
                    id,
                    CustomValues.SECTION,
                    RandomFields.values(planning.tasks(), random),
                    Fixtures.stamp(random.nextInt(count)));
            RandomHealth.keep(store, id, random);
            if (random.nextInt(6) == 0) {
                AccountPlan plan = store.plan(id);
                store.save(id, PlanDetails.SECTION, Fixtures.inTrash(plan.details(), Fixtures.NOW));
            }
            model.keep(store, id);
        }
        return model;
    }

    static PlanFilter filter(Random random) {
        PlanFilter filter = PlanFilter.all();
        for (int i = random.nextInt(3); i > 0; i--) {
            filter = narrowed(filter, random);
        }
        return filter;
    }

    private static PlanFilter narrowed(PlanFilter filter, Random random) {
        return switch (random.nextInt(15)) {
            case 0 ->
                filter.withText(pick(WORDS, random).substring(0, 3) + " " + pick(List.of("", "CME", "00"), random));
            case 1 -> filter.withClients(ClientId.of(pick(CLIENTS, random)));
            case 2 ->
                filter.withStatuses(
                        PlanStatus.DRAFT, pick(List.of(PlanStatus.values()).subList(1, 5), random));
            case 3 -> filter.withBcgClasses(pick(List.of(BcgClass.values()), random));
            case 4 -> filter.withClientStatuses(pick(List.of(ClientStatus.values()), random));
            case 5 -> filter.withPics(user(random));
            case 6 -> filter.withOwners(user(random));
            case 7 -> filter.withPeriod(period(random));
            case 8 -> filter.withOverdue(random.nextBoolean());
            case 9 -> filter.withHasInvoice(random.nextBoolean());
            case 10, 11 -> filter.withHealth(RandomHealth.bands(random));
            case 12, 13 -> filter.withCustomFields(RandomFields.condition(random), RandomFields.condition(random));
            default -> filter.withHasProposal(random.nextBoolean());
        };
    }

    static Visibility visibility(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Visibility.None();
            case 1, 2 -> new Visibility.Own(user(random));
            default -> new Visibility.All();
        };
    }

    static LocalDate day(Random random) {
        return Fixtures.TODAY.plusDays(random.nextInt(5) - 2L);
    }

    static UserId user(Random random) {
        return UserId.of(pick(PEOPLE, random));
    }

    static <E> E pick(List<E> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static DateRange period(Random random) {
        LocalDate start = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(200));
        return new DateRange(start, start.plusDays(1 + random.nextInt(60)));
    }
}
