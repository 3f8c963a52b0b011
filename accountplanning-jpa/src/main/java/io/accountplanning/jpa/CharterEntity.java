package io.accountplanning.jpa;

import static io.accountplanning.jpa.StoredValues.html;
import static io.accountplanning.jpa.StoredValues.richText;

import io.accountplanning.charter.Charter;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The fields of {@link Charter}. */
@Entity(name = "ApCharter")
@Table(name = "ap_charter")
@Cacheable(false)
class CharterEntity extends FieldsEntity<Charter> {

    @Column(name = "shared_vision", length = 100_000)
    private @Nullable String sharedVision;

    @Column(name = "guiding_principles", length = 100_000)
    private @Nullable String guidingPrinciples;

    @Column(name = "our_behaviours", length = 100_000)
    private @Nullable String ourBehaviours;

    @Column(name = "client_behaviours", length = 100_000)
    private @Nullable String clientBehaviours;

    @Column(name = "project_id")
    private @Nullable String projectId;

    @Column(name = "project_name")
    private @Nullable String projectName;

    protected CharterEntity() {}

    @Override
    void take(Charter section) {
        sharedVision = html(section.sharedVision());
        guidingPrinciples = html(section.guidingPrinciples());
        ourBehaviours = html(section.ourBehaviours());
        clientBehaviours = html(section.clientBehaviours());
        projectId = section.projectId();
        projectName = section.projectName();
    }

    @Override
    Charter fill(Charter section) {
        return new Charter(
                richText(sharedVision),
                richText(guidingPrinciples),
                richText(ourBehaviours),
                richText(clientBehaviours),
                projectId,
                projectName,
                section.objectives());
    }
}
