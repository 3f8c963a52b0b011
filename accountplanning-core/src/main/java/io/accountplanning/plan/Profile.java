package io.accountplanning.plan;

import io.accountplanning.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is about, in words.
 *
 * @param planType the host's kind of plan, such as "Strategic"; null when not said
 * @param industry the client's industry; null when not said
 * @param vision where the relationship shall be; may be empty
 * @param mission how it gets there; may be empty
 */
public record Profile(@Nullable String planType, @Nullable String industry, RichText vision, RichText mission) {

    static final Profile EMPTY = new Profile(null, null, RichText.EMPTY, RichText.EMPTY);

    Profile withPlanType(@Nullable String type) {
        return new Profile(type, industry, vision, mission);
    }

    Profile withIndustry(@Nullable String other) {
        return new Profile(planType, other, vision, mission);
    }

    Profile withVision(RichText text) {
        return new Profile(planType, industry, text, mission);
    }

    Profile withMission(RichText text) {
        return new Profile(planType, industry, vision, text);
    }
}
