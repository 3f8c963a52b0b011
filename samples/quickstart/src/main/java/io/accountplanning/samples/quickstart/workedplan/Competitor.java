package io.accountplanning.samples.quickstart.workedplan;

import io.accountplanning.samples.quickstart.file.LongText;
import io.accountplanning.samples.quickstart.file.Required;
import org.jspecify.annotations.Nullable;

/** Somebody else who wants the client's business. Long texts are HTML. */
public record Competitor(
        String name,
        @Nullable ThreatLevel threatLevel,
        @Nullable LongText strengths,
        @Nullable LongText weaknesses,
        @Nullable LongText notes) {

    public Competitor {
        Required.present("name", name);
    }
}
