package io.accountplanning.jpa;

import static io.accountplanning.jpa.StoredValues.html;
import static io.accountplanning.jpa.StoredValues.richText;

import io.accountplanning.duediligence.Background;
import io.accountplanning.duediligence.DueDiligence;
import io.accountplanning.duediligence.Swot;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The fields of {@link DueDiligence}. */
@Entity(name = "ApDueDiligence")
@Table(name = "ap_due_diligence")
@Cacheable(false)
class DueDiligenceEntity extends FieldsEntity<DueDiligence> {

    @Column(name = "main_product", length = 100_000)
    private @Nullable String mainProduct;

    @Column(name = "online_channels", length = 100_000)
    private @Nullable String onlineChannels;

    @Column(name = "offline_channels", length = 100_000)
    private @Nullable String offlineChannels;

    @Column(name = "partners", length = 100_000)
    private @Nullable String partners;

    @Column(name = "prior_year_activity", length = 100_000)
    private @Nullable String priorYearActivity;

    @Column(name = "priorities", length = 100_000)
    private @Nullable String priorities;

    @Column(name = "strengths", length = 100_000)
    private @Nullable String strengths;

    @Column(name = "weaknesses", length = 100_000)
    private @Nullable String weaknesses;

    @Column(name = "opportunities", length = 100_000)
    private @Nullable String opportunities;

    @Column(name = "threats", length = 100_000)
    private @Nullable String threats;

    protected DueDiligenceEntity() {}

    @Override
    void take(DueDiligence section) {
        Background background = section.background();
        mainProduct = html(background.mainProduct());
        onlineChannels = html(background.onlineChannels());
        offlineChannels = html(background.offlineChannels());
        partners = html(background.partners());
        priorYearActivity = html(background.priorYearActivity());
        priorities = html(background.priorities());
        strengths = html(section.swot().strengths());
        weaknesses = html(section.swot().weaknesses());
        opportunities = html(section.swot().opportunities());
        threats = html(section.swot().threats());
    }

    @Override
    DueDiligence fill(DueDiligence section) {
        return section.withBackground(new Background(
                        richText(mainProduct),
                        richText(onlineChannels),
                        richText(offlineChannels),
                        richText(partners),
                        richText(priorYearActivity),
                        richText(priorities)))
                .withSwot(new Swot(
                        richText(strengths), richText(weaknesses), richText(opportunities), richText(threats)));
    }
}
