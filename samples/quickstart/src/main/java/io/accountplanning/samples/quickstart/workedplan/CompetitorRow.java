package io.accountplanning.samples.quickstart.workedplan;

import io.accountplanning.competitor.ThreatLevel;
import io.accountplanning.samples.quickstart.file.LongText;
import io.accountplanning.samples.quickstart.file.Required;
import org.jspecify.annotations.Nullable;

/** Somebody else who wants the client's business. Long texts are HTML. */
public record CompetitorRow(
        String name,
        @Nullable ThreatLevel threatLevel,
        @Nullable LongText strengths,
        @Nullable LongText weaknesses,
        @Nullable LongText notes) {

    public CompetitorRow {
        Required.present("name", name);
    }
}
