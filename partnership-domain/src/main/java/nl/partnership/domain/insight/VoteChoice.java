package nl.partnership.domain.insight;

/** What an organisation says to a priority. Nobody can stop it for others, and nobody is voted down. */
public enum VoteChoice {
    YES,
    /** Yes, on a condition that stands with it. */
    YES_IF,
    NOT_NOW;

    /** Whether it is that organisation's priority too. */
    public boolean isBinding() {
        return this != NOT_NOW;
    }
}
