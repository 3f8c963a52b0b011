package io.accountplanning.inmemory;

import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.host.UserId;
import io.accountplanning.notification.Delivery;
import io.accountplanning.notification.Notification;
import io.accountplanning.notification.NotificationContent;
import io.accountplanning.notification.ToldPlan;
import io.accountplanning.notification.ToldTask;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.privacy.SectionTexts;
import io.accountplanning.privacy.StoredRecord;
import io.accountplanning.privacy.TextVisitor;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Shows what is stored to a visitor, record by record, and knows whether the visitor changed anything. */
final class VisitedRecords {

    private static final int ANY_LENGTH = Integer.MAX_VALUE;
    private static final int LONGEST_PROBLEM = 500;

    private final SectionTexts sections;
    private final VisitedValues values;
    private int changes;

    VisitedRecords(SectionTexts sections, TextVisitor visitor) {
        this.sections = sections;
        this.values = new VisitedValues(sections, text -> {
            String after = visitor.visit(text);
            changes += after.equals(text.text()) ? 0 : 1;
            return after;
        });
    }

    /** What becomes of it, when anything does. */
    <T> Optional<T> changed(T before, UnaryOperator<T> visit) {
        int seen = changes;
        T after = visit.apply(before);
        return seen == changes ? Optional.empty() : Optional.of(after);
    }

    AccountPlan plan(AccountPlan plan) {
        PlanId id = plan.id();
        Optional<PlanDetails> details =
                changed(plan.details(), before -> values.section(id, PlanDetails.SECTION, before));
        StoredRecord record = new StoredRecord(PlanDetails.SECTION.key(), id.toString(), id, null, false);
        return new AccountPlan(
                id,
                plan.number(),
                details.orElse(plan.details()),
                values.section(id, Placement.SECTION, plan.placement()),
                plan.version() + (details.isPresent() ? 1 : 0),
                values.stamp(record, "createdBy", plan.created()),
                values.stamp(record, "changedBy", plan.changed()));
    }

    /** The section in its next version when its content changed, in the same when only the stamp did. */
    Optional<SectionState<?>> state(PlanId plan, String key, SectionState<? extends PlanSection> state) {
        StoredRecord record = new StoredRecord(key, plan.toString(), plan, null, false);
        return this.<SectionState<?>>changed(state, before -> {
            PlanSection content = state.value();
            Optional<PlanSection> value =
                    sections.find(key).flatMap(type -> changed(content, one -> content(plan, type, one)));
            return state(value.orElse(content), before, value.isPresent() ? 1 : 0, record);
        });
    }

    private <S extends PlanSection> PlanSection content(PlanId plan, SectionType<S> type, PlanSection content) {
        return values.section(plan, type, type.type().cast(content));
    }

    private SectionState<?> state(PlanSection value, SectionState<?> before, int raise, StoredRecord record) {
        return new SectionState<>(
                value, before.version() + raise, values.optional(record, "changedBy", before.changed()));
    }

    /** All versions of an entry of the catalog, newest first; the same list when nothing changed. */
    List<SectionState<?>> versions(String kind, String id, List<SectionState<?>> versions) {
        int seen = changes;
        List<SectionState<?>> after = new ArrayList<>();
        for (SectionState<?> version : versions) {
            after.add(version(kind, id, version, after.isEmpty()));
        }
        return seen == changes ? versions : List.copyOf(after);
    }

    private SectionState<?> version(String kind, String id, SectionState<?> version, boolean latest) {
        StoredRecord record = new StoredRecord(
                kind,
                id + "/" + version.version(),
                null,
                version.changed() == null ? null : version.changed().at(),
                false);
        Optional<PlanSection> value = sections.find(kind)
                .flatMap(type -> changed((PlanSection) version.value(), content -> part(record, type, content)));
        return state(value.orElse(version.value()), version, latest && value.isPresent() ? 1 : 0, record);
    }

    private <S extends PlanSection> PlanSection part(StoredRecord record, SectionType<S> type, PlanSection content) {
        return values.section(record, "", type, type.type().cast(content));
    }

    String entryId(String kind, String id) {
        boolean person = sections.find(kind).filter(SectionType::isPerPerson).isPresent();
        return person
                ? values.person(new StoredRecord(kind, id, null, null, false), "id", UserId.of(id))
                        .value()
                : id;
    }

    PlanDocument document(StoredRecord record, PlanDocument document) {
        return values.document(record, document);
    }

    ActivityEntry entry(ActivityEntry entry) {
        StoredRecord record = new StoredRecord(
                "activity", entry.id().toString(), entry.plan(), entry.stamp().at(), true);
        return new ActivityEntry(
                entry.id(),
                entry.plan(),
                entry.section(),
                entry.version(),
                entry.kind(),
                values.stamp(record, "changedBy", entry.stamp()),
                values.changes(record, entry.section(), entry.changes()));
    }

    OutboxMessage message(OutboxMessage message) {
        StoredRecord record = new StoredRecord(
                "event", message.id().toString(), new PlanId(message.plan()), message.occurredAt(), false);
        return message.with(
                values.person(record, "by", message.by()),
                values.changes(record, message.section(), message.changes()));
    }

    Notification notification(Notification told) {
        NotificationContent content = told.content();
        ToldPlan plan = content.plan();
        StoredRecord record = new StoredRecord(
                "notification", told.id().toString(), plan == null ? null : plan.id(), told.createdAt(), true);
        UserId recipient = values.person(record, "recipient", told.recipient());
        return new Notification(
                told.id(),
                told.kind(),
                told.keyFor(recipient),
                recipient,
                new NotificationContent(
                        plan == null ? null : plan(record, plan),
                        content.by() == null ? null : values.person(record, "by", content.by()),
                        values.words(record, "text", content.text(), NotificationContent.LONGEST_TEXT),
                        content.tasks().stream().map(task -> task(record, task)).toList(),
                        content.taskCount()),
                told.createdAt(),
                told.listed(),
                told.readAt(),
                delivery(record, told.delivery()));
    }

    private ToldPlan plan(StoredRecord record, ToldPlan plan) {
        return new ToldPlan(
                plan.id(),
                plan.number(),
                values.words(record, "subject", plan.subject(), ANY_LENGTH),
                values.words(record, "client", plan.client(), ANY_LENGTH));
    }

    private ToldTask task(StoredRecord record, ToldTask task) {
        return new ToldTask(
                plan(record, task.plan()),
                task.id(),
                values.words(record, "action", task.action(), ANY_LENGTH),
                task.deadline());
    }

    private Delivery delivery(StoredRecord record, Delivery delivery) {
        @Nullable String problem = delivery.problem();
        return new Delivery(
                delivery.mail(),
                delivery.host(),
                delivery.attempts(),
                delivery.nextAttempt(),
                problem == null ? null : values.words(record, "problem", problem, LONGEST_PROBLEM));
    }
}
