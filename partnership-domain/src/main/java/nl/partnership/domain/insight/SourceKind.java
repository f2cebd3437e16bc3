package nl.partnership.domain.insight;

/** What figures about safety come from, with how often they usually come. */
public enum SourceKind {
    /** The yearly safety monitor of pupils. Whether it was delivered the school's year says, and nothing else does. */
    PUPIL_MONITOR(Rhythm.YEAR),
    NATIONAL_MONITOR(Rhythm.TWO_YEARS),
    INCIDENTS(Rhythm.HALF_YEAR),
    ABSENCE(Rhythm.QUARTER),
    POLICE_FIGURES(Rhythm.YEAR),
    YOUTH_MONITOR(Rhythm.FOUR_YEARS),
    /** Whatever else there is, by its own name. */
    OTHER(Rhythm.YEAR);

    private final Rhythm usual;

    SourceKind(Rhythm usual) {
        this.usual = usual;
    }

    public Rhythm usual() {
        return usual;
    }
}
