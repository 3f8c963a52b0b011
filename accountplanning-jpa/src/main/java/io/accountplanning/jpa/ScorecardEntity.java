package io.accountplanning.jpa;

import io.accountplanning.scorecard.MissingPolicy;
import io.accountplanning.scorecard.Scorecard;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A {@link Scorecard}; its score is the calculated total, for lists and reports to read. */
@Entity(name = "ApScorecard")
@Table(name = "ap_scorecard")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class ScorecardEntity extends RowEntity<Scorecard> {

    @Column(name = "name")
    private String name;

    @Column(name = "template_id")
    private String templateId;

    @Column(name = "template_version")
    private int templateVersion;

    @Column(name = "policy")
    private String policy;

    @Column(name = "started_on")
    private @Nullable LocalDate startedOn;

    @Column(name = "score", precision = 5, scale = 2)
    private @Nullable BigDecimal score;

    protected ScorecardEntity() {}

    @Override
    void take(Scorecard row) {
        name = row.name();
        templateId = row.template();
        templateVersion = row.templateVersion();
        policy = row.policy().name();
        startedOn = row.startedOn();
        score = row.score();
    }

    @Override
    Scorecard row() {
        return new Scorecard(
                new Scorecard.Id(rowId()),
                name,
                templateId,
                templateVersion,
                MissingPolicy.valueOf(policy),
                startedOn,
                score);
    }
}
