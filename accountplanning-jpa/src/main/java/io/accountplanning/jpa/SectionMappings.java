package io.accountplanning.jpa;

import io.accountplanning.approval.Approval;
import io.accountplanning.approval.ApprovalStep;
import io.accountplanning.charter.Charter;
import io.accountplanning.charter.CharterObjective;
import io.accountplanning.comment.Comment;
import io.accountplanning.comment.Comments;
import io.accountplanning.competitor.Competitor;
import io.accountplanning.competitor.Competitors;
import io.accountplanning.customfield.CustomValue;
import io.accountplanning.customfield.CustomValues;
import io.accountplanning.duediligence.DueDiligence;
import io.accountplanning.duediligence.FinancialYear;
import io.accountplanning.duediligence.MarketingActivity;
import io.accountplanning.file.PlanFile;
import io.accountplanning.file.PlanFiles;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Goals;
import io.accountplanning.health.HealthOverride;
import io.accountplanning.initiative.Initiative;
import io.accountplanning.initiative.Initiatives;
import io.accountplanning.marketposition.MarketPosition;
import io.accountplanning.meeting.Meeting;
import io.accountplanning.meeting.Meetings;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.offering.CurrentService;
import io.accountplanning.offering.Offering;
import io.accountplanning.offering.ServiceAbilityOffering;
import io.accountplanning.plan.Placement;
import io.accountplanning.planning.Item;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.portal.UpdateRequest;
import io.accountplanning.portal.UpdateRequests;
import io.accountplanning.relation.LinkedRecord;
import io.accountplanning.relation.ProjectRequest;
import io.accountplanning.relation.ProjectRequests;
import io.accountplanning.relation.Relations;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.PersonTie;
import io.accountplanning.relationshipmap.Relationship;
import io.accountplanning.relationshipmap.RelationshipMap;
import io.accountplanning.review.AgendaPoint;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.review.Decision;
import io.accountplanning.scorecard.Scorecard;
import io.accountplanning.scorecard.ScorecardCategory;
import io.accountplanning.scorecard.ScorecardQuestion;
import io.accountplanning.scorecard.Scorecards;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.sharing.Sharing;
import io.accountplanning.sharing.SharingChoice;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import io.accountplanning.tasksync.TaskLink;
import io.accountplanning.tasksync.TaskLinks;
import io.accountplanning.team.TeamInformation;
import io.accountplanning.team.TeamMember;
import io.accountplanning.whitespace.BusinessUnit;
import io.accountplanning.whitespace.Product;
import io.accountplanning.whitespace.WhitespaceCell;
import io.accountplanning.whitespace.WhitespaceMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How each section is kept. What is not listed here is a host's own section. */
final class SectionMappings {

    private static final Map<String, SectionMapping<?>> OWN = Stream.of(
                    of(Placement.SECTION).part(new PlacementColumns()),
                    of(DueDiligence.SECTION)
                            .fields(DueDiligenceEntity.class, DueDiligenceEntity::new)
                            .list(FinancialYear.TABLE, FinancialYearEntity.class, FinancialYearEntity::new)
                            .list(MarketingActivity.TABLE, MarketingActivityEntity.class, MarketingActivityEntity::new),
                    of(TeamInformation.SECTION)
                            .list(TeamMember.COMPANY_TEAM, CompanyTeamMemberEntity.class, CompanyTeamMemberEntity::new)
                            .list(TeamMember.CLIENT_TEAM, ClientTeamMemberEntity.class, ClientTeamMemberEntity::new),
                    of(ServiceAbilityOffering.SECTION)
                            .list(CurrentService.TABLE, CurrentServiceEntity.class, CurrentServiceEntity::new)
                            .list(Offering.TABLE, OfferingEntity.class, OfferingEntity::new),
                    of(Planning.SECTION)
                            .fields(PlanningEntity.class, PlanningEntity::new)
                            .list(Objective.TABLE, ObjectiveEntity.class, ObjectiveEntity::new)
                            .list(Item.TABLE, ItemEntity.class, ItemEntity::new)
                            .list(Task.TABLE, TaskEntity.class, TaskEntity::new)
                            .part(new TaskDependencies()),
                    of(MindMap.SECTION).list(MindMapNode.TABLE, MindMapNodeEntity.class, MindMapNodeEntity::new),
                    of(Goals.SECTION).list(Goal.TABLE, GoalEntity.class, GoalEntity::new),
                    of(Competitors.SECTION).list(Competitor.TABLE, CompetitorEntity.class, CompetitorEntity::new),
                    of(Meetings.SECTION).list(Meeting.TABLE, MeetingEntity.class, MeetingEntity::new),
                    of(WhitespaceMap.SECTION)
                            .fields(WhitespaceEntity.class, WhitespaceEntity::new)
                            .list(BusinessUnit.TABLE, BusinessUnitEntity.class, BusinessUnitEntity::new)
                            .list(Product.TABLE, ProductEntity.class, ProductEntity::new)
                            .list(WhitespaceCell.TABLE, WhitespaceCellEntity.class, WhitespaceCellEntity::new),
                    of(Initiatives.SECTION).list(Initiative.TABLE, InitiativeEntity.class, InitiativeEntity::new),
                    of(MarketPosition.SECTION).fields(MarketPositionEntity.class, MarketPositionEntity::new),
                    of(Relations.SECTION).list(LinkedRecord.TABLE, LinkedRecordEntity.class, LinkedRecordEntity::new),
                    of(TaskLinks.SECTION).list(TaskLink.TABLE, TaskLinkEntity.class, TaskLinkEntity::new),
                    of(ProjectRequests.SECTION)
                            .list(ProjectRequest.TABLE, ProjectRequestEntity.class, ProjectRequestEntity::new),
                    of(RelationshipMap.SECTION)
                            .list(ContactPerson.TABLE, ContactPersonEntity.class, ContactPersonEntity::new)
                            .list(PersonTie.TABLE, PersonTieEntity.class, PersonTieEntity::new)
                            .list(Relationship.TABLE, RelationshipEntity.class, RelationshipEntity::new),
                    of(Charter.SECTION)
                            .fields(CharterEntity.class, CharterEntity::new)
                            .list(CharterObjective.TABLE, CharterObjectiveEntity.class, CharterObjectiveEntity::new),
                    of(BusinessReviews.SECTION)
                            .list(BusinessReview.TABLE, ReviewEntity.class, ReviewEntity::new)
                            .list(AgendaPoint.TABLE, AgendaPointEntity.class, AgendaPointEntity::new)
                            .list(Decision.TABLE, DecisionEntity.class, DecisionEntity::new),
                    of(CustomValues.SECTION).list(CustomValue.TABLE, CustomValueEntity.class, CustomValueEntity::new),
                    of(Scorecards.SECTION)
                            .list(Scorecard.TABLE, ScorecardEntity.class, ScorecardEntity::new)
                            .list(ScorecardCategory.TABLE, ScorecardCategoryEntity.class, ScorecardCategoryEntity::new)
                            .list(ScorecardQuestion.TABLE, ScorecardQuestionEntity.class, ScorecardQuestionEntity::new),
                    of(Approval.SECTION).list(ApprovalStep.TABLE, ApprovalStepEntity.class, ApprovalStepEntity::new),
                    of(Comments.SECTION).list(Comment.TABLE, CommentEntity.class, CommentEntity::new),
                    of(PlanFiles.SECTION).list(PlanFile.TABLE, PlanFileEntity.class, PlanFileEntity::new),
                    of(HealthOverride.SECTION).fields(HealthOverrideEntity.class, HealthOverrideEntity::new),
                    of(Sharing.SECTION)
                            .fields(SharingEntity.class, SharingEntity::new)
                            .list(SharingChoice.TABLE, SharingChoiceEntity.class, SharingChoiceEntity::new),
                    of(UpdateRequests.SECTION)
                            .list(UpdateRequest.TABLE, UpdateRequestEntity.class, UpdateRequestEntity::new))
            .map(Builder::build)
            .collect(Collectors.toMap(mapping -> mapping.type().key(), Function.identity()));

    private SectionMappings() {}

    @SuppressWarnings("unchecked") // the key and the class say that it is of this type
    static <S extends PlanSection> SectionMapping<S> find(SectionType<S> type) {
        SectionMapping<?> own = OWN.get(type.key());
        return own != null && own.type().type() == type.type()
                ? (SectionMapping<S>) own
                : new SectionMapping<>(type, List.of(new CustomSection<>(type)));
    }

    /** The entities whose columns are cells of the library's own sections. */
    static List<SectionPart.Cells> cells() {
        return OWN.values().stream()
                .flatMap(mapping -> mapping.cells().stream())
                .toList();
    }

    /** Takes away what all of the library's own sections of a plan keep. */
    static void removeAll(PlanScope plan) {
        OWN.values().forEach(mapping -> mapping.remove(plan));
    }

    private static <S extends PlanSection> Builder<S> of(SectionType<S> type) {
        return new Builder<>(type);
    }

    private static final class Builder<S extends PlanSection> {

        private final SectionType<S> type;
        private final List<SectionPart<S>> parts = new ArrayList<>();

        private Builder(SectionType<S> type) {
            this.type = type;
        }

        <E extends FieldsEntity<S>> Builder<S> fields(Class<E> entity, Supplier<E> create) {
            return part(new FieldsMapping<>(type, entity, create));
        }

        <R extends Row, E extends RowEntity<R>> Builder<S> list(Table<R> table, Class<E> entity, Supplier<E> create) {
            return part(new ListMapping<>(type, table, entity, create));
        }

        Builder<S> part(SectionPart<S> part) {
            parts.add(part);
            return this;
        }

        SectionMapping<S> build() {
            return new SectionMapping<>(type, List.copyOf(parts));
        }
    }
}
