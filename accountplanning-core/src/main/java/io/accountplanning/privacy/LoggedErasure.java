package io.accountplanning.privacy;

import io.accountplanning.host.UserId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was erased; not who. Immutable.
 *
 * @param by who erased them; null when nothing is known of it
 * @param begunAt when it began; null when nothing is known of it
 * @param finishedAt when nothing of them was left; null when it was interrupted
 * @param texts how many texts were changed
 */
public record LoggedErasure(
        @Nullable UserId by,
        @Nullable Instant begunAt,
        @Nullable Instant finishedAt,
        Integer texts) implements PlanSection {

    static final LoggedErasure NONE = new LoggedErasure(null, null, null, 0);

    /** The section type: key {@code erasure}; internal. An entry for each erasure, by its pseudonym. */
    public static final SectionType<LoggedErasure> SECTION = SectionType.of("erasure", LoggedErasure.class, NONE)
            .field("by", CellType.reference(UserId::of, UserId::value))
            .field("begunAt", CellType.reference(Instant::parse, Instant::toString))
            .field("finishedAt", CellType.reference(Instant::parse, Instant::toString))
            .field("texts", CellType.integer(0, Integer.MAX_VALUE))
            .internal()
            .build();

    public LoggedErasure {
        texts = Objects.requireNonNullElse(texts, 0);
    }

    LoggedErasure begun(UserId person, Instant at) {
        return begunAt != null ? this : new LoggedErasure(person, at, null, texts);
    }

    LoggedErasure with(int more, @Nullable Instant finished) {
        return new LoggedErasure(by, begunAt, finished, texts + more);
    }
}
