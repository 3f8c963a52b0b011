package io.accountplanning.relation;

import io.accountplanning.host.HostRecord;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A linked record as the host has it now, beside what was kept of it.
 *
 * @param link what was kept
 * @param state how it is now
 * @param now the record as the host has it; null when the host has none, or could not be read
 * @param reason why it could not be read, in words; null when it could
 */
public record RecordNow(
        LinkedRecord link,
        State state,
        @Nullable HostRecord now,
        @Nullable String reason) {

    /** How a linked record is now. */
    public enum State {
        /** As it was kept. */
        AS_LINKED,
        /** Its title, date or amount is another one, or the host has it again. */
        CHANGED,
        /** The host has it no more. */
        GONE,
        /** The host could not be asked, so nothing is known but what was kept. */
        UNREAD
    }

    public RecordNow {
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(state, "state");
    }

    static RecordNow unread(LinkedRecord link, String reason) {
        return new RecordNow(link, State.UNREAD, null, reason);
    }

    /** What the host gave for a link; null when it gave nothing. */
    static RecordNow of(LinkedRecord link, @Nullable HostRecord now) {
        if (now == null) {
            return new RecordNow(link, State.GONE, null, null);
        }
        if (now.kind() != link.kind() || !now.id().equals(link.recordId())) {
            return unread(link, "the host gave " + now.kind() + " " + now.id() + " when it was asked for this one");
        }
        return new RecordNow(link, link.equals(link.as(now)) ? State.AS_LINKED : State.CHANGED, now, null);
    }

    /** The link with what is known now; the same where nothing is. */
    LinkedRecord taken(LocalDate today) {
        if (state == State.GONE) {
            return link.goneSince(today);
        }
        HostRecord known = now;
        return known == null ? link : link.as(known);
    }
}
