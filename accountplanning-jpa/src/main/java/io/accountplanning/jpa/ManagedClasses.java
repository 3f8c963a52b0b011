package io.accountplanning.jpa;

import io.accountplanning.error.AccountPlanningException;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;

/** All classes of the mapping. */
final class ManagedClasses {

    static final List<Class<?>> ALL = List.of(
            PlanEntity.class,
            PlanNumberEntity.class,
            SectionEntity.class,
            FieldsEntity.class,
            DueDiligenceEntity.class,
            PlanningEntity.class,
            CustomSectionEntity.class,
            RowEntity.class,
            FinancialYearEntity.class,
            MarketingActivityEntity.class,
            TeamMemberEntity.class,
            CompanyTeamMemberEntity.class,
            ClientTeamMemberEntity.class,
            CurrentServiceEntity.class,
            OfferingEntity.class,
            ObjectiveEntity.class,
            ItemEntity.class,
            TaskEntity.class,
            TaskDependencyEntity.class,
            MindMapNodeEntity.class,
            GoalEntity.class,
            CompetitorEntity.class,
            MeetingEntity.class,
            WhitespaceEntity.class,
            BusinessUnitEntity.class,
            ProductEntity.class,
            WhitespaceCellEntity.class,
            InitiativeEntity.class,
            MarketPositionEntity.class,
            LinkedRecordEntity.class,
            ProjectRequestEntity.class,
            TaskLinkEntity.class,
            ContactPersonEntity.class,
            PersonTieEntity.class,
            RelationshipEntity.class,
            ScorecardEntity.class,
            ScorecardCategoryEntity.class,
            ScorecardQuestionEntity.class,
            CharterEntity.class,
            CharterObjectiveEntity.class,
            ReviewEntity.class,
            AgendaPointEntity.class,
            DecisionEntity.class,
            CustomValueEntity.class,
            ApprovalStepEntity.class,
            CommentEntity.class,
            PlanFileEntity.class,
            CatalogEntity.class,
            CatalogVersionEntity.class,
            SnapshotEntity.class,
            RecurrenceEntity.class,
            HealthEntity.class,
            HealthEntryEntity.class,
            HealthOverrideEntity.class,
            SharingEntity.class,
            SharingChoiceEntity.class,
            UpdateRequestEntity.class,
            ActivityEntity.class,
            NotificationEntity.class,
            OutboxEntity.class,
            EndpointEntity.class,
            DeliveryEntity.class,
            AttemptEntity.class);

    private ManagedClasses() {}

    /** The classes that have a table. */
    static List<Class<?>> entities() {
        return ALL.stream()
                .filter(type -> type.isAnnotationPresent(Entity.class))
                .toList();
    }

    static void requireKnown(EntityManagerFactory factory) {
        for (Class<?> entity : entities()) {
            try {
                factory.getMetamodel().entity(entity);
            } catch (IllegalArgumentException e) {
                throw new AccountPlanningException(
                        "The persistence unit does not know " + entity.getName() + ".",
                        "Maybe add <mapping-file>" + JpaStorage.MAPPING_FILE
                                + "</mapping-file> to its persistence.xml, or JpaStorage.managedClasses() in code, or write"
                                + " JpaSchema.mapping anew where the tables have names of their own?",
                        e);
            }
        }
    }
}
