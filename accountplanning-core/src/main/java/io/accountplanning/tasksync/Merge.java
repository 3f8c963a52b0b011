package io.accountplanning.tasksync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What both sides of a link are to be, from what they were when they agreed last and what each has become since. Where one side changed a
 * field, its value stands; where both did, the later change stands and the other is told to be lost. The host is never told a pseudonym.
 * Immutable.
 *
 * @param result what both sides are to be
 * @param push what of it the host does not have
 * @param lost what gave way, as sentences
 */
record Merge(TaskState result, Set<SyncedField> push, List<String> lost) {

    /** Two sides of a link. */
    record Sides(TaskLink link, TaskState ours, TaskState theirs, Instant theirMoment) {

        TaskState agreed() {
            return link.agreed();
        }

        /** When our side changed; as early as can be when nobody has said. */
        Instant ourMoment() {
            return Objects.requireNonNullElse(link.changedAt(), Instant.MIN);
        }

        boolean isOursLater() {
            return !ourMoment().isBefore(theirMoment);
        }
    }

    static Merge of(Sides sides) {
        TaskState result = sides.theirs();
        List<String> lost = new ArrayList<>();
        for (SyncedField field : SyncedField.values()) {
            if (isOurs(field, sides, lost)) {
                result = result.with(field, sides.ours());
            }
        }
        Set<SyncedField> push = EnumSet.noneOf(SyncedField.class);
        for (SyncedField field : SyncedField.values()) {
            if (!result.isSame(field, sides.theirs()) && !(field == SyncedField.PERSON && result.isOfErased())) {
                push.add(field);
            }
        }
        return new Merge(result, push, lost);
    }

    private static boolean isOurs(SyncedField field, Sides sides, List<String> lost) {
        TaskState ours = sides.ours();
        TaskState theirs = sides.theirs();
        TaskState pushed = sides.link().pushed();
        if (ours.isSame(field, theirs)) {
            return false;
        }
        TaskState echo =
                pushed != null && theirs.isSame(field, pushed) ? pushed : null; // what they have is what we told them
        TaskState agreed = echo == null ? sides.agreed() : echo;
        if (ours.isSame(field, agreed)) {
            return false;
        }
        if (field == SyncedField.PERSON && ours.isOfErased()) {
            return theirs.isSame(field, agreed); // an erasure changed our side, so nothing of ours is lost
        }
        if (theirs.isSame(field, agreed)) {
            if (echo == null && isAmbiguous(field, sides, pushed)) {
                lost.add(sentence(field, "the host's", theirs, "the plan's", ours, sides));
            }
            return true;
        }
        boolean isOurs = sides.isOursLater();
        lost.add(
                isOurs
                        ? sentence(field, "the host's", theirs, "the plan's", ours, sides)
                        : sentence(field, "the plan's", ours, "the host's", theirs, sides));
        return isOurs;
    }

    /** We began to tell them another value and do not know whether they got it: they may have set it back to what it was. */
    private static boolean isAmbiguous(SyncedField field, Sides sides, @Nullable TaskState pushed) {
        return pushed != null
                && !pushed.isSame(field, sides.agreed())
                && !sides.theirMoment().equals(sides.link().hostChangedAt());
    }

    private static String sentence(
            SyncedField field, String whose, TaskState loser, String other, TaskState winner, Sides sides) {
        return "The " + field.name().toLowerCase(Locale.ROOT) + ": " + whose + " " + shown(loser.value(field))
                + " gave way to " + other + " " + shown(winner.value(field)) + " (changed in the plan "
                + shownMoment(sides.ourMoment()) + ", in the host " + sides.theirMoment() + ")";
    }

    private static String shownMoment(Instant moment) {
        return moment.equals(Instant.MIN) ? "nobody knows when" : moment.toString();
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "(nothing)" : "\"" + value + "\"";
    }
}
