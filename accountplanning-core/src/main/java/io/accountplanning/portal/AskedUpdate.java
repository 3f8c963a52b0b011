package io.accountplanning.portal;

import io.accountplanning.plan.PlanId;
import java.util.Objects;

/**
 * A request for an update, with the plan that it is about.
 *
 * @param plan the plan
 * @param number the plan's number
 * @param subject what the plan is called
 * @param request the request
 */
public record AskedUpdate(PlanId plan, String number, String subject, UpdateRequest request) {

    public AskedUpdate {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(request, "request");
    }

    /** Where the next page starts when this request is the last of one. */
    public UpdateRequestCursor cursor() {
        return request.cursor();
    }
}
