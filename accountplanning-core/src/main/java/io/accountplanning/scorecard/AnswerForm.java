package io.accountplanning.scorecard;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.text.RichText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What was given to several questions: all of it is applied, or every fault reported. */
final class AnswerForm {

    private final Map<ScorecardQuestion.Id, ScorecardQuestion> answered = new HashMap<>();
    private final List<Violation> faults = new ArrayList<>();

    private AnswerForm() {}

    /** @throws InvalidException with every fault, in the order of the questions, those of unknown questions last */
    static Scorecards typed(Scorecards cards, Map<ScorecardQuestion.Id, String> typed, Locale locale) {
        AnswerForm form = new AnswerForm();
        Map<ScorecardQuestion.Id, String> unknown = new HashMap<>(typed);
        for (ScorecardQuestion question : cards.questions()) {
            String text = unknown.remove(question.id());
            if (text != null) {
                form.type(question, text, locale);
            }
        }
        unknown.keySet().stream()
                .map(id -> unknown(id, Objects.requireNonNull(unknown.get(id))))
                .sorted(java.util.Comparator.comparing(Violation::path))
                .forEach(form.faults::add);
        return form.into(cards);
    }

    /** The host's values in the questions of a card that ask for those fields; other fields were not asked for. */
    static Scorecards given(
            Scorecards cards, Scorecard.Id card, java.util.Set<String> asked, Map<String, String> values) {
        AnswerForm form = new AnswerForm();
        cards.askedOfHost(card).stream()
                .filter(question -> asked.contains(question.hostField()))
                .forEach(question -> form.read(question, values.getOrDefault(question.hostField(), ""), Locale.ROOT));
        return form.into(cards);
    }

    /** One question edited; the same when nothing differs. */
    static Scorecards one(Scorecards cards, ScorecardQuestion.Id id, UnaryOperator<ScorecardQuestion> edit) {
        ScorecardQuestion found = cards.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidException(List.of(unknown(id, null))));
        AnswerForm form = new AnswerForm();
        form.answered.put(id, edit.apply(found));
        return form.into(cards);
    }

    private static Violation unknown(ScorecardQuestion.Id id, @org.jspecify.annotations.Nullable String text) {
        return new Violation(
                id.value().toString(),
                "is no question of the plan's scorecards; its card may be gone, read scorecards().state() again",
                text);
    }

    static Violation fault(ScorecardQuestion question, String rule, @org.jspecify.annotations.Nullable String given) {
        return new Violation(question.id().value().toString(), "\"" + question.text() + "\" " + rule, given);
    }

    private void type(ScorecardQuestion question, String text, Locale locale) {
        switch (question.kind()) {
            case HOST_FIELD ->
                faults.add(fault(
                        question,
                        "is answered by the host's field " + question.hostField()
                                + "; ask for it with scorecards().refresh(card)",
                        text));
            case RICH_TEXT -> answered.put(question.id(), question.withRichAnswer(RichText.ofPlain(text.strip())));
            default -> read(question, text, locale);
        }
    }

    private void read(ScorecardQuestion question, String text, Locale locale) {
        try {
            String answer = text.isBlank() ? null : question.scale().written(text, locale);
            answered.put(question.id(), question.withAnswer(answer));
        } catch (IllegalArgumentException e) {
            faults.add(fault(question, Objects.requireNonNullElse(e.getMessage(), "is not readable"), text));
        }
    }

    private Scorecards into(Scorecards cards) {
        if (!faults.isEmpty()) {
            throw new InvalidException(faults);
        }
        return cards.each(question -> answered.getOrDefault(question.id(), question));
    }
}
