package io.accountplanning.testkit;

import io.accountplanning.customfield.CustomCondition;
import io.accountplanning.customfield.CustomValue;
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
import io.accountplanning.relation.Relations;
import io.accountplanning.team.TeamInformation;
import io.accountplanning.team.TeamMember;
import io.accountplanning.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
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
        return relations;
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
            store.save(id, Planning.SECTION, planning(random), Fixtures.stamp(random.nextInt(count)));
            store.save(id, TeamInformation.SECTION, team(random), Fixtures.stamp(random.nextInt(count)));
            store.save(id, Relations.SECTION, relations(random), Fixtures.stamp(random.nextInt(count)));
            store.save(id, CustomValues.SECTION, custom(random), Fixtures.stamp(random.nextInt(count)));
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
        return switch (random.nextInt(13)) {
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
            case 10, 11 -> filter.withCustomFields(condition(random), condition(random));
            default -> filter.withHasProposal(random.nextBoolean());
        };
    }

    /** Values in fields of each kind, some of them of a task. */
    static CustomValues custom(Random random) {
        List<CustomValue> values = new ArrayList<>();
        for (String field : List.of("text", "choices", "number", "date")) {
            if (random.nextInt(3) > 0) {
                values.add(new CustomValue(CustomValue.Id.next(), field, null, written(field, random)));
            }
            if (random.nextInt(4) == 0) {
                values.add(new CustomValue(CustomValue.Id.next(), field, UUID.randomUUID(), written(field, random)));
            }
        }
        return new CustomValues(values);
    }

    private static String written(String field, Random random) {
        return switch (field) {
            case "text" -> pick(List.of("100% Zoë", "a_b", "zoË again", "12"), random);
            case "choices" -> pick(List.of("Gold", "Silver\nGold", "Golden", "Silver"), random);
            case "number" -> pick(List.of("-3", "7", "7.5", "12"), random);
            default -> day(random).toString();
        };
    }

    private static CustomCondition condition(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> CustomCondition.contains("text", pick(List.of("ZOË", "%", "_", "again"), random));
            case 1 -> CustomCondition.anyOf("choices", "Gold");
            case 2 -> CustomCondition.anyOf("choices", "Silver", "old");
            case 3 -> CustomCondition.atLeast("number", new BigDecimal(written("number", random)));
            case 4 -> CustomCondition.atMost("number", new BigDecimal(written("number", random)));
            case 5 ->
                random.nextBoolean()
                        ? CustomCondition.from("date", day(random))
                        : CustomCondition.to("date", day(random));
            default -> CustomCondition.empty(pick(List.of("text", "choices", "number", "date"), random));
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
