#pragma once

/// The commit that the program was built from, with -dirty after it where files were changed; empty when not told.
const char *viendan_commit(void);
/// The day of that commit, as 2026-11-28; empty when not told.
const char *viendan_commit_day(void);
