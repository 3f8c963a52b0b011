package io.accountplanning.filter;

import io.accountplanning.customfield.CustomCondition;
import io.accountplanning.error.InvalidException;
import io.accountplanning.health.HealthBand;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.table.RecordShape;
import io.accountplanning.text.Characters;
import io.accountplanning.time.DateRange;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which plans a list shows: those that meet every criterion. Plans in the trash are never among them.
 *
 * @param text words that must all stand in the number, the subject or the client's name, in any case; null for any
 * @param clients one of these clients; empty for any
 * @param statuses one of these statuses; empty for any
 * @param bcgClasses one of these classes; empty for any
 * @param clientStatuses one of these client statuses; empty for any
 * @param pics one of these people is person in charge of a task; empty for any
 * @param owners one of these owners; empty for any
 * @param period the plan's period shares a day with this range; null for any
 * @param overdue whether an open task's deadline lies before today; null for either
 * @param hasInvoice whether an invoice is linked; null for either
 * @param hasProposal whether a proposal is linked; null for either
 * @param health one of these bands of health, as of today and overrides included; empty for any, those without a score included
 * @param customFields what is asked of the plan's custom fields; empty for nothing
 */
public record PlanFilter(
        @Nullable String text,
        Set<ClientId> clients,
        Set<PlanStatus> statuses,
        Set<BcgClass> bcgClasses,
        Set<ClientStatus> clientStatuses,
        Set<UserId> pics,
        Set<UserId> owners,
        @Nullable DateRange period,
        @Nullable Boolean overdue,
        @Nullable Boolean hasInvoice,
        @Nullable Boolean hasProposal,
        Set<HealthBand> health,
        List<CustomCondition> customFields) {

    /** The most clients, owners or persons in charge that a filter names. */
    public static final int MOST_ENTRIES = 500;

    /** The most conditions of custom fields. */
    public static final int MOST_CONDITIONS = 20;

    private static final int MAX_TEXT = 200;
    private static final RecordShape<PlanFilter> SHAPE = RecordShape.of(PlanFilter.class);

    public PlanFilter {
        clients = Set.copyOf(clients);
        statuses = Set.copyOf(statuses);
        bcgClasses = Set.copyOf(bcgClasses);
        clientStatuses = Set.copyOf(clientStatuses);
        pics = Set.copyOf(pics);
        owners = Set.copyOf(owners);
        health = Set.copyOf(health);
        customFields = List.copyOf(customFields);
        requireText(text);
        for (Collection<?> criterion : List.of(clients, pics, owners)) {
            if (criterion.size() > MOST_ENTRIES) {
                throw InvalidException.of(
                        "filter",
                        "names at most " + MOST_ENTRIES + " clients or people of a kind; ask in parts",
                        criterion.size());
            }
        }
        if (customFields.size() > MOST_CONDITIONS) {
            throw InvalidException.of(
                    "customFields",
                    "at most " + MOST_CONDITIONS + " conditions are asked at once; leave some out",
                    customFields.size());
        }
    }

    private static void requireText(@Nullable String text) {
        if (text == null) {
            return;
        }
        if (text.length() > MAX_TEXT) {
            throw InvalidException.of(
                    "text",
                    "a filter's text has at most " + MAX_TEXT + " characters, not " + text.length()
                            + "; look for fewer words",
                    text);
        }
        String fault = Characters.faultOfText(text);
        if (fault != null) {
            throw InvalidException.of("text", fault, text);
        }
    }

    /** Every plan. */
    public static PlanFilter all() {
        return new PlanFilter(
                null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null, Set.of(),
                List.of());
    }

    /** The words of the text, in lower case; each must stand in {@link #searchText} of a plan. */
    public List<String> words() {
        return text == null
                ? List.of()
                : Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /** What a plan's words are looked for in. */
    public static String searchText(String number, String subject, String client) {
        return (number + " " + subject + " " + client).toLowerCase(Locale.ROOT);
    }

    /** A copy that asks for: words that must all stand in the number, the subject or the client's name, in any case. */
    public PlanFilter withText(String value) {
        return with("text", value);
    }

    /** A copy that asks for: one of these clients. */
    public PlanFilter withClients(ClientId... values) {
        return with("clients", Set.of(values));
    }

    /** A copy that asks for: one of these statuses. */
    public PlanFilter withStatuses(PlanStatus... values) {
        return with("statuses", Set.of(values));
    }

    /** A copy that asks for: one of these classes. */
    public PlanFilter withBcgClasses(BcgClass... values) {
        return with("bcgClasses", Set.of(values));
    }

    /** A copy that asks for: one of these client statuses. */
    public PlanFilter withClientStatuses(ClientStatus... values) {
        return with("clientStatuses", Set.of(values));
    }

    /** A copy that asks for: one of these people is person in charge of a task. */
    public PlanFilter withPics(UserId... values) {
        return with("pics", Set.of(values));
    }

    /** A copy that asks for: one of these owners. */
    public PlanFilter withOwners(UserId... values) {
        return with("owners", Set.of(values));
    }

    /** A copy that asks for: the plan's period shares a day with this range. */
    public PlanFilter withPeriod(DateRange value) {
        return with("period", value);
    }

    /** A copy that asks for: whether an open task's deadline lies before today. */
    public PlanFilter withOverdue(boolean value) {
        return with("overdue", value);
    }

    /** A copy that asks for: whether an invoice is linked. */
    public PlanFilter withHasInvoice(boolean value) {
        return with("hasInvoice", value);
    }

    /** A copy that asks for: whether a proposal is linked. */
    public PlanFilter withHasProposal(boolean value) {
        return with("hasProposal", value);
    }

    /** A copy that asks for: one of these bands of health. */
    public PlanFilter withHealth(HealthBand... values) {
        return with("health", Set.of(values));
    }

    /** A copy that asks for: all of this of the plan's custom fields. */
    public PlanFilter withCustomFields(CustomCondition... values) {
        return with("customFields", List.of(values));
    }

    private PlanFilter with(String component, Object value) {
        return SHAPE.with(this, component, value);
    }
}
