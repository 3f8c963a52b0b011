package io.accountplanning.export.brief;

import io.accountplanning.export.brief.BriefPart.Question;
import io.accountplanning.export.brief.Statement.Tone;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.report.MarkdownLine;
import io.accountplanning.export.report.RecordRef;
import java.util.ArrayList;
import java.util.List;

/** Collects the sentences of an answer, the most important first. Used by one thread. */
final class Answer {

    private final int room;
    private final List<Statement> statements = new ArrayList<>();

    /** @param room how many sentences stand on the page */
    Answer(int room) {
        this.room = room;
    }

    void fact(RecordRef record, String text) {
        add(record, Tone.FACT, text);
    }

    void concern(RecordRef record, String text) {
        add(record, Tone.CONCERN, text);
    }

    void missing(RecordRef record, String text) {
        add(record, Tone.MISSING, text);
    }

    private void add(RecordRef record, Tone tone, String text) {
        statements.add(new Statement(MarkdownLine.shortened(text, PlanBrief.LONGEST), tone, record));
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    BriefPart part(Question question, Labels labels, boolean whole) {
        int shown = whole || statements.size() <= room ? statements.size() : room - 1;
        int more = statements.size() - shown;
        return new BriefPart(
                question,
                labels.word("brief." + question.name()),
                statements.subList(0, shown),
                more,
                more == 0 ? null : labels.word("agenda.more", more));
    }
}
