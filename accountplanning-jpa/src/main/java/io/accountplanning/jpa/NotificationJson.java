package io.accountplanning.jpa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.accountplanning.notification.NotificationContent;
import io.accountplanning.notification.ToldPlan;
import io.accountplanning.notification.ToldTask;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.TaskId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a notification tells, as JSON: kept as it was, whatever becomes of the plans and tasks. */
final class NotificationJson {

    private NotificationJson() {}

    static String write(NotificationContent content) {
        ObjectNode object = Json.object()
                .put("by", StoredValues.user(content.by()))
                .put("text", content.text())
                .put("taskCount", content.taskCount());
        if (content.plan() != null) {
            object.set("plan", plan(content.plan()));
        }
        ArrayNode tasks = object.putArray("tasks");
        content.tasks().forEach(task -> tasks.add(task(task)));
        return Json.write(object);
    }

    private static ObjectNode plan(ToldPlan plan) {
        return Json.object()
                .put("id", plan.id().toString())
                .put("number", plan.number())
                .put("subject", plan.subject())
                .put("client", plan.client());
    }

    private static ObjectNode task(ToldTask task) {
        LocalDate deadline = task.deadline();
        ObjectNode object = Json.object()
                .put("id", task.id().value().toString())
                .put("action", task.action())
                .put("deadline", deadline == null ? null : deadline.toString());
        object.set("plan", plan(task.plan()));
        return object;
    }

    static NotificationContent read(String json) {
        JsonNode object = Json.read(json);
        List<ToldTask> tasks = new ArrayList<>();
        object.path("tasks").forEach(task -> tasks.add(task(task)));
        return new NotificationContent(
                object.has("plan") ? plan(object.path("plan")) : null,
                StoredValues.user(Json.text(object, "by")),
                object.path("text").asText(),
                tasks,
                object.path("taskCount").asInt());
    }

    private static ToldPlan plan(JsonNode plan) {
        return new ToldPlan(
                PlanId.parse(plan.path("id").asText()),
                plan.path("number").asText(),
                plan.path("subject").asText(),
                plan.path("client").asText());
    }

    private static ToldTask task(JsonNode task) {
        @Nullable String deadline = Json.text(task, "deadline");
        return new ToldTask(
                plan(task.path("plan")),
                new TaskId(UUID.fromString(task.path("id").asText())),
                task.path("action").asText(),
                deadline == null ? null : LocalDate.parse(deadline));
    }
}
