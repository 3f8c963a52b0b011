package io.accountplanning.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A person of our company. */
@Entity(name = "ApCompanyTeamMember")
@Table(name = "ap_company_team_member")
@Cacheable(false)
class CompanyTeamMemberEntity extends TeamMemberEntity {

    protected CompanyTeamMemberEntity() {}
}
