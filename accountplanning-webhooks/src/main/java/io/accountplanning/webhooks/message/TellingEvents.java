package io.accountplanning.webhooks.message;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** When each event happens; the only list of them. */
final class TellingEvents {

    private static final Map<String, Map<String, String>> OF_SECTIONS = Map.of(
            "plan",
            listed(
                    "plan.created", "A plan was created; its first details are the changes",
                    "plan.status_changed", "Its status changed",
                    "plan.client_status_changed", "Its client status changed, with the reason when that changed too",
                    "plan.owner_changed", "It has another owner",
                    "plan.deleted", "It was put in the trash",
                    "plan.restored", "It came back from the trash",
                    "plan.purged", "It was purged from the trash: nothing of it is left",
                    "plan.follow_up_created", "Beside plan.created: it follows up another plan",
                    "plan.copied", "Beside plan.created: it began as a copy of another plan or of a template",
                    "plan.moved_to_client", "It has another client"),
            "placement",
            listed(
                    "plan.moved_in_tree", "It stands elsewhere in the tree of plans",
                    "plan.primary_changed", "It became or ceased to be the primary plan of its client"),
            "approval",
            listed(
                    "plan.approval_requested", "Approval was asked for",
                    "plan.approved", "It was approved; the baseline's id is among the changes",
                    "plan.refused", "Approval was refused",
                    "plan.approval_withdrawn", "The request for approval was taken back"),
            "planning",
            listed(
                    "task.added", "A task is new",
                    "task.status_changed", "A task has another status; other cells may have changed with it",
                    "task.edited", "A task changed or moved, and its status is the same",
                    "task.removed", "A task is gone"),
            "initiatives",
            listed(
                    "initiative.promoted",
                    "An initiative became an opportunity of the host, whose id is among the changes"),
            "businessReviews",
            listed(
                    "review.held", "A business review has taken place",
                    "review.decision_became_task",
                            "A decision of a business review became a task of the plan; task.added tells of the task"),
            "comments",
            listed("comment.added", "Somebody said something about the plan; whom it mentions is among the changes"),
            "updateRequests",
            listed(
                    "update_request.asked", "A client asked for an update of a plan",
                    "update_request.handled", "Somebody handled a client's request"));

    private static final Map<String, String> EDITED = Map.of(
            "plan", "Other details changed: subject, period, vision, figures and the like",
            "placement", "Its card stands elsewhere in its column of the board",
            "planning", "Objectives, items or the words of the Planning tab changed",
            "sharing", "What is shared with the client changed, or whether it is shown the plan",
            "projectRequests", "A project was ordered from the host",
            "taskLinks",
                    "A task was linked with a task of the host or parted from it, or the two were brought to the same state",
            "comments", "A comment was edited or taken back");

    private TellingEvents() {}

    /** The names and sentences of a section's telling events, in their order. */
    static Map<String, String> of(String section) {
        return OF_SECTIONS.getOrDefault(section, Map.of());
    }

    /** When a section's {@code edited} happens. */
    static String edited(String section) {
        String otherwise = of(section).isEmpty() ? "" : " in another way";
        return EDITED.getOrDefault(section, "The section " + section + " changed" + otherwise);
    }

    private static Map<String, String> listed(String... namesAndSentences) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < namesAndSentences.length; i += 2) {
            all.put(namesAndSentences[i], namesAndSentences[i + 1]);
        }
        return Collections.unmodifiableMap(all);
    }
}
