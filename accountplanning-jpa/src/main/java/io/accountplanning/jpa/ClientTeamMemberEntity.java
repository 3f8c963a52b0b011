package io.accountplanning.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A person of the client. */
@Entity(name = "ApClientTeamMember")
@Table(name = "ap_client_team_member")
@Cacheable(false)
class ClientTeamMemberEntity extends TeamMemberEntity {

    protected ClientTeamMemberEntity() {}
}
