package nl.partnership.ejb.account.setup;

import jakarta.enterprise.context.ApplicationScoped;
import nl.partnership.domain.base.Overseers;
import nl.partnership.ejb.base.Audience;

/** There is a board member, who adopts the rules. */
@ApplicationScoped
public class BoardMemberStep extends OverseerStep {

    public BoardMemberStep() {
        super(Overseers.BOARD_MEMBER, Audience.BOARD, "account.setUp.boardMember", "account.setUp.boardMember.");
    }

    @Override
    public Stage stage() {
        return Stage.BOARD_MEMBER;
    }
}
