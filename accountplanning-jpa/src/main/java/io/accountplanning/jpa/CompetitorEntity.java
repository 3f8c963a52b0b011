package io.accountplanning.jpa;

import io.accountplanning.competitor.Competitor;
import io.accountplanning.competitor.ThreatLevel;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A {@link Competitor}. */
@Entity(name = "ApCompetitor")
@Table(name = "ap_competitor")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class CompetitorEntity extends RowEntity<Competitor> {

    @Column(name = "name")
    private String name;

    @Column(name = "threat_level")
    private @Nullable String threatLevel;

    @Column(name = "strengths", length = 100_000)
    private @Nullable String strengths;

    @Column(name = "weaknesses", length = 100_000)
    private @Nullable String weaknesses;

    @Column(name = "notes", length = 100_000)
    private @Nullable String notes;

    protected CompetitorEntity() {}

    @Override
    void take(Competitor row) {
        name = row.name();
        threatLevel = StoredValues.name(row.threatLevel());
        strengths = StoredValues.html(row.strengths());
        weaknesses = StoredValues.html(row.weaknesses());
        notes = StoredValues.html(row.notes());
    }

    @Override
    Competitor row() {
        return new Competitor(
                new Competitor.Id(rowId()),
                name,
                StoredValues.constant(ThreatLevel.class, threatLevel),
                StoredValues.richText(strengths),
                StoredValues.richText(weaknesses),
                StoredValues.richText(notes));
    }
}
