"""What a person takes along: an export of all that is kept, and a page to show at the clinic.

    speech      words and days in the person's language, handed in
    naming      ids with their names; moments with their zone
    export      everything as JSON, sessions and scores as CSV
    summary     what stands on the visit page, picked and put into words
    visit_page  its words as values, and as a PDF; that takes a second, so it happens in another process
    handout     the invitation to print: its words as values
    leaf        paper and pen; sheet and handout_leaf draw on it
    paperwork   makes each of them when it is sent; their names and endings are talk.bubbles.Paper

Nothing here is stored: a paper is made when it is sent.
"""
