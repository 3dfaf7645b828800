import type { FurnitureWords } from '../furnitureWords.ts'

const lines = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
const words = (list: string): string[] => list.split(/\s*,\s*/u).map((word) => word.trim())

export const furniture: FurnitureWords = {
  boxes: lines(`
    related
    related news
    related stories
    related articles
    related links
    related content
    related topics
    related coverage
    related reading
    related posts
    related video
    related videos
    read more
    read also
    read next
    see also
    also read
    more
    more news
    more stories
    more on this topic
    more from this source
    explore more
    explore more news
    discover more
    trending
    trending now
    trending news
    trending topics
    most viewed
    most read
    most popular
    most shared
    most discussed
    most commented
    popular
    popular now
    popular posts
    popular stories
    popular news
    top stories
    top news
    top headlines
    headlines
    latest
    latest news
    latest stories
    latest articles
    latest headlines
    latest posts
    latest updates
    breaking news
    recent posts
    recent news
    recent articles
    recent comments
    recommended
    recommended for you
    recommended stories
    recommendations
    you may like
    you may also like
    you might also like
    you may also be interested in
    editor's picks
    editor's choice
    editors' picks
    editors' choice
    also from this source
    also in this section
    in this section
    in other news
    don't miss
    must read
    what's hot
    hot news
    hot topics
    hot words
    photos
    gallery
    galleries
    in pictures
    video
    videos
    multimedia
    special reports
    special coverage
    what others are reading
    people also read
    similar topics
    similar threads
    similar articles
    quick links
    useful links
    external links
    friendly links
    media contact
    media contacts
    press contact
    press contacts
    contact
    contacts
    contact us
    contact information
    about us
    about the author
    about this site
    comments
    leave a comment
    leave a reply
    leave a comment cancel reply
    post a comment
    join the conversation
    sponsored content
    sponsored links
    tags
    categories
    archives
    calendar
    sitemap
    site map
    find us on
    weather
    exchange rates
    stock market
    members online
    who is online
    forum statistics
    users browsing this thread
    modal title
  `),
  boxBeginnings: lines(`
    trending on
    trending in
    most read in
    most viewed in
    most popular in
    more from
    more on
    more news from
    more stories from
    more about
    latest from
    latest in
    also from
    also in
    related to this
    news from
    top stories in
    popular in
    recommended by
    users browsing
    similar threads
    you may also
    you might also
  `),
  labels: words(
    'source, sources, editor, editors, edited, web editor, author, authors, reporter, reporters, writer, written, photographer, photos, photo, byline, date, last updated, last update, last modified, modified, published, publish date, publish time, publishing time, publication date, posted, posted on, posted by, post date, time, release time, release date, added, created, category, categories, section, topic, topics, tag, tags, keyword, keywords, key words, related topics, filed under, views, hits, clicks, font size, font, location, your location, current location, you are here, position, share, share this, share this article, share on, print, email, e-mail, tel, telephone, phone, fax, mobile, address, zip code, postal code, contact, media contact, website, web, copyright, previous, prev, next, previous article, next article, previous post, next post, read more, read also, see also, also read, related, translated by, translator, translation, proofread, language, languages, isbn, issn, download, downloads, attachment, attachments, comments, registered, joined, posts, threads, reputation, likes, message, messages, reply, replies, responsible editor, copy editor, compiled by, hotline, sponsor, sponsors, organizer of this page, staff',
  ),
  openLabels: words(
    'by, published, updated, last updated, posted, posted on, posted by, written by, reported by, edited by, story by, text by, words by, photos by, photo by, photography by, translated by, compiled by, news provided by, provided by, presented by, contributed by, distributed by, brought to you by, source, filed under',
  ),
  homes: words(
    'home, homepage, home page, main, main page, front page, news, you are here, location, index',
  ),
  controls: words(
    'advertisement, advertisements, sponsored, share this, follow us, newsletters, facebook, twitter, x, linkedin, whatsapp, wechat, weibo, instagram, youtube, telegram, tiktok, pinterest, reddit, tumblr, flickr, vk, line, messenger, threads, snapchat, skype, viber, rss, email, e-mail, mail, print, share, tweet, pin it, pin, like, reply, quote, report, save, bookmark, copy link, link, mobile, mobile version, desktop version, app, apps, download, back to top, top, back, close, open, menu, search, login, log in, sign in, sign up, sign out, logout, register, subscribe, newsletter, large, medium, small, font, font size, text size, a, a+, a-, next, previous, prev, first, last, page, more, read more, show more, load more, view all, see all, all, listen, play, pause, comment, comments, home, news, world, china, business, politics, sport, sports, culture, opinion, travel, video, videos, photo, photos, life, lifestyle, tech, technology, science, health, education, society, economy, entertainment, about us, contact us, contact, advertise, advertise with us, e-paper, epaper, careers, jobs, join us, privacy, privacy policy, terms, terms of use, terms & conditions, terms and conditions, disclaimer, sitemap, site map, help, faq, feedback, english, chinese, deutsch, français, español, русский, العربية, 中文, 日本語, 한국어, cookies, cookie policy, accept, accept all, ok, x close, modal title, send, send to a friend, edit, delete, follow, unfollow, user, users, guest, administrator, moderator, member, offline, online, thanks, top news, latest news, audio, podcast, live, archive, archives, shop, store, donate, support us',
  ),
  notices: lines(`
    all rights reserved
    use of materials is permitted only
    no part of this
    may not be published, broadcast
    your email address will not be published
    required fields are marked
    terms of use
    privacy policy
    we use cookies
    this site uses cookies
    this website uses cookies
    by continuing to use this
    by using this site
    enable javascript
    please enable javascript
    sign up for our
    sign up to our
    subscribe to our
    subscribe now
    to our newsletter
    click here to
    follow us on
    like us on
    download our app
    download the app
    scan the qr code
    site is maintained by
    best viewed
    the views expressed
    views expressed in this article
    does not necessarily reflect
    you must be logged in
    log in to reply
    log in to post
    please login
    be the first to comment
    no comments yet
  `),
  beginnings: lines(`
    follow us
    subscribe
    sign up
    share this
    share on
    share via
    click here
    connect with
    join us on
    back to top
    skip to
    jump to
    leave a reply
    leave a comment
    post your comment
    read more:
    read more at
    read the full
    for more information, visit
    for more information visit
    for more information, please visit
    for more information, please contact
    view original content
    view source version
    to view the original
    photo gallery
    website:
    tel:
    advertise
    advertisement
    last edited by
    thread starter
    report abuse
  `),
  counters: words(
    'comment, comments, reply, replies, view, views, share, shares, like, likes, user, users, post, posts, guest, guests, member, members, read, reads, vote, votes, hit, hits, reaction, reactions, minute read, min read, minutes read',
  ),
  captionBeginnings: lines(`
    photo shows
    photos show
    photo:
    photos:
    photo by
    photo taken
    photo from
    file photo
    file picture
    file image
    picture:
    pictured:
    image:
    this photo
    this file photo
    this undated photo
    this aerial photo
    this picture shows
    this image
    this combo photo
    an aerial photo
    an aerial view
    aerial photo
    aerial view
    a screenshot
    in this photo
    in this file photo
    caption:
    illustration:
    graphic:
    infographic:
  `),
  credits: words(
    'photo, photos, file photo, picture, image, courtesy, photo courtesy, graphic, illustration, prnewsfoto',
  ),
}
