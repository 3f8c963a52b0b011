package io.accountplanning.samples.quickstart.strategy;

import io.accountplanning.Workspace;
import io.accountplanning.charter.StrategicObjective;
import io.accountplanning.charter.StrategicObjectives;
import io.accountplanning.samples.quickstart.file.LongText;
import io.accountplanning.samples.quickstart.file.Words;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.strategydata.ScorecardRows;
import io.accountplanning.samples.quickstart.strategydata.ScorecardRows.QuestionRow;
import io.accountplanning.samples.quickstart.strategydata.StrategyFile;
import io.accountplanning.samples.quickstart.strategydata.StrategyFile.ObjectiveRow;
import io.accountplanning.scorecard.AnswerOption;
import io.accountplanning.scorecard.DefinedScorecard;
import io.accountplanning.scorecard.ScorecardTemplate;
import io.accountplanning.scorecard.TemplateCategory;
import io.accountplanning.scorecard.TemplateQuestion;
import io.accountplanning.scorecard.VersionStatus;
import java.util.List;

/** What holds for all relationships: an administrator defines the objectives of the agency and a scorecard. */
public final class SetUpStrategy {

    private static final long UNTOUCHED = 0;

    private final StrategyFile file;
    private final Once once;

    public SetUpStrategy(StrategyFile file, Once once) {
        this.file = file;
        this.once = once;
    }

    public List<String> by(Workspace administrator) {
        var objectives = administrator.strategicObjectives();
        once.when(
                objectives.state().version() == UNTOUCHED,
                () -> objectives.edit(UNTOUCHED, empty -> add(empty, file.objectives())));
        return List.of(objectives.state().value().active().size() + " strategic objectives", template(administrator));
    }

    private static StrategicObjectives add(StrategicObjectives empty, List<ObjectiveRow> rows) {
        var all = empty;
        for (var row : rows) {
            all = all.add(StrategicObjective.of(row.name()).withDescription(LongText.html(row.description())));
        }
        return all;
    }

    private String template(Workspace administrator) {
        var templates = administrator.scorecardTemplates();
        var id = file.scorecard().id();
        var isNew = templates.all().stream().noneMatch(known -> known.id().equals(id));
        once.when(isNew, () -> templates.define(id, draft -> template(draft, file.scorecard())));
        var first = templates.versions(id).stream()
                .filter(version -> version.version().number() == 1)
                .findFirst()
                .orElseThrow();
        once.when(first.version().status() == VersionStatus.DRAFT, () -> templates.activate(id, 1));
        return templates.all().stream()
                .filter(known -> known.id().equals(id))
                .map(SetUpStrategy::summary)
                .findFirst()
                .orElse("");
    }

    private static ScorecardTemplate template(ScorecardTemplate draft, ScorecardRows rows) {
        var template = draft.withName(rows.name());
        for (var row : rows.categories()) {
            var category = TemplateCategory.of(row.name(), row.weight().intValue());
            template = template.add(category);
            for (var question : row.questions()) {
                template = template.add(question(category, question));
            }
        }
        return template;
    }

    private static TemplateQuestion question(TemplateCategory category, QuestionRow row) {
        return TemplateQuestion.of(category, row.text(), row.kind())
                .withOptions(row.options().entrySet().stream()
                        .map(option -> new AnswerOption(option.getKey(), option.getValue()))
                        .toArray(AnswerOption[]::new))
                .withLine(row.least(), row.most());
    }

    private static String summary(DefinedScorecard defined) {
        return "scorecard \"%s\", version %d, %s: %d questions in %d categories"
                .formatted(
                        defined.template().name(),
                        defined.version().number(),
                        Words.label(defined.version().status()),
                        defined.template().questions().size(),
                        defined.template().categories().size());
    }
}
