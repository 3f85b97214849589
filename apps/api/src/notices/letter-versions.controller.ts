import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import {
  CreateLetterVersion,
  LETTER_VERSIONS,
  LetterPreviewView,
  LetterVersionView,
  PreviewLetter,
  UpdateLetterVersion,
  WithdrawLetterVersion,
} from './letter-version.dto.js';
import { LetterVersionsService } from './letter-versions.service.js';

/** The words of letters, in versions. */
@Controller('letter-versions')
export class LetterVersionsController {
  constructor(
    private readonly letters: LetterVersionsService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('letter_version.read', 'rows')
  @Returns(pageOf(LetterVersionView), 'Texts of letters in the incidents of the caller, newest first')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<LetterVersionView>> {
    return this.records.list(actor, LETTER_VERSIONS, query);
  }

  @Get(':id')
  @Allow('letter_version.read', 'record')
  @Returns(LetterVersionView, 'One text')
  show(@By() actor: Actor, @Id() id: string): Promise<LetterVersionView> {
    return this.records.show(actor, LETTER_VERSIONS, id);
  }

  @Post('preview')
  @Allow('letter_version.read', 'body')
  @Returns(LetterPreviewView, 'The letter that an example person would get; nothing is kept')
  preview(@By() actor: Actor, @Body() input: PreviewLetter): Promise<LetterPreviewView> {
    return this.letters.preview(actor, input);
  }

  @Post()
  @Allow('letter_version.create', 'body')
  @Returns(LetterVersionView, 'Drafts the next version of the text in a language', 201)
  create(@By() actor: Actor, @Body() input: CreateLetterVersion): Promise<LetterVersionView> {
    return this.letters.create(actor, input);
  }

  @Patch(':id')
  @Allow('letter_version.update', 'record')
  @Returns(LetterVersionView, 'Changes a draft')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateLetterVersion): Promise<LetterVersionView> {
    return this.letters.change(actor, id, changes);
  }

  @Post(':id/approve')
  @Allow('letter_version.approve', 'record')
  @Returns(LetterVersionView, 'Approves a draft that somebody else wrote; from then on it stays as it is')
  approve(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<LetterVersionView> {
    return this.letters.approve(actor, id, version);
  }

  @Post(':id/withdraw')
  @Allow('letter_version.update', 'record')
  @Returns(LetterVersionView, 'Withdraws a text: no new letter is made of it')
  withdraw(@By() actor: Actor, @Id() id: string, @Body() input: WithdrawLetterVersion): Promise<LetterVersionView> {
    return this.letters.withdraw(actor, id, input.version, input.reason);
  }

  @Post(':id/next')
  @Allow('letter_version.create', 'at:letter_version')
  @Returns(LetterVersionView, 'Drafts the next version with the same words', 201)
  next(@By() actor: Actor, @Id() id: string): Promise<LetterVersionView> {
    return this.letters.next(actor, id);
  }
}
