package io.accountplanning.scorecard;

import io.accountplanning.error.Violation;
import io.accountplanning.table.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds for categories and questions, in a template and in a card. */
final class StructureRules {

    static final int MOST_CATEGORIES = 100;

    /** A category: where it stands, whose it is, and what is said of it. */
    record Category(String path, Object owner, Object id, String name, BigDecimal weight) {}

    /** A question: where it stands, whose it is, and what is said of it. */
    record Question(
            String path,
            ScorecardCategory.Id category,
            String text,
            BigDecimal weight,
            AnswerScale scale,
            @Nullable String hostField) {}

    private final List<Violation> faults = new ArrayList<>();
    private final Set<List<Object>> named = new HashSet<>();

    private StructureRules() {}

    static List<Violation> check(List<Category> categories, List<Question> questions) {
        StructureRules rules = new StructureRules();
        Set<Object> ids = new HashSet<>();
        Map<Object, Integer> counts = new HashMap<>();
        rules.requireOneThatCounts(categories);
        for (Category category : categories) {
            ids.add(category.id());
            rules.name(category.path() + "name", category.owner(), category.name(), "category");
            rules.weight(category.path(), category.weight());
            if (counts.merge(category.owner(), 1, Integer::sum) == MOST_CATEGORIES + 1) {
                rules.faults.add(new Violation(
                        "categories", "are at most " + MOST_CATEGORIES + " in a card; join some of them", null));
            }
        }
        questions.forEach(question -> rules.question(question, ids));
        return rules.faults;
    }

    private void requireOneThatCounts(List<Category> categories) {
        Map<Object, BigDecimal> weights = new LinkedHashMap<>();
        categories.forEach(category -> weights.merge(category.owner(), category.weight(), BigDecimal::max));
        categories.stream()
                .filter(category -> Decimals.same(weights.remove(category.owner()), BigDecimal.ZERO))
                .forEach(category -> faults.add(new Violation(
                        category.path() + "weight",
                        "is 0 in every category, so there would be no score; at least one weight must be more than 0",
                        "0")));
    }

    private void question(Question question, Set<Object> categories) {
        String path = question.path();
        if (!categories.contains(question.category())) {
            faults.add(new Violation(
                    path + "category",
                    "refers to a category that is not there; add the category first, or take its questions away with it",
                    question.category().value().toString()));
        }
        name(path + "text", question.category(), question.text(), "question of the category");
        weight(path, question.weight());
        faults.addAll(question.scale().faults(path));
        boolean asksHost = question.scale().kind() == QuestionKind.HOST_FIELD;
        boolean named = question.hostField() != null && !question.hostField().isBlank();
        if (asksHost && !named) {
            faults.add(
                    new Violation(path + "hostField", "is required: name the field that the host is asked for", null));
        } else if (named && !asksHost) {
            faults.add(new Violation(
                    path + "hostField",
                    "belongs to questions of the kind HOST_FIELD; leave it out",
                    question.hostField()));
        }
    }

    private void name(String path, Object owner, String name, String what) {
        if (!named.add(List.of(what, owner, name.strip().toLowerCase(Locale.ROOT)))) {
            faults.add(new Violation(path, "is taken by another " + what + "; word one of them differently", name));
        }
    }

    private void weight(String path, BigDecimal weight) {
        if (weight.signum() < 0) {
            faults.add(new Violation(
                    path + "weight", "must be 0 or more; 0 leaves it out of the score", weight.toPlainString()));
        }
    }
}
